import type { Pack } from '../pack/draft.ts';
import type { GraphBuilder } from './builder.ts';
import type { Citations } from './documents.ts';
import { texts, yamlTexts } from './texts.ts';

/** Appeals, their demands in the order of their ids, and how each framework answers them. */
export function addAppeals(pack: Pack, graph: GraphBuilder, citations: Citations): void {
  for (const { file } of pack.appeals) {
    graph.node(['Appeal'], file.id, {
      country: file.country, dateFrom: file.date_from, dateTo: file.date_to, language: file.language, ...yamlTexts(file.date_note, 'dateNote'),
      ...yamlTexts(file.title, 'title'), ...yamlTexts(file.summary, 'summary'),
      ...yamlTexts(file.short_name ?? file.title, 'short'), ...yamlTexts(file.reading_of_verdicts, 'reading'),
    });
    graph.edge('OF', ['Appeal', file.id], ['Document', file.document]);
    graph.edge('EXPRESSED_IN', ['Framework', file.framework], ['Appeal', file.id]);
    for (const body of file.published_by) graph.edge('PUBLISHED_BY', ['Appeal', file.id], ['Body', body]);
    for (const body of file.addressed_to) graph.edge('ADDRESSED_TO', ['Appeal', file.id], ['Body', body]);
  }
  [...pack.tables.demands].sort((a, b) => (a.row.id < b.row.id ? -1 : 1)).forEach(({ row, raw }, order) => {
    graph.node(['Demand'], row.id, {
      kind: row.kind, place: row.place, rule: row.rule, order, ...texts(row, 'text'), ...texts(row, 'met_if', 'metIf'),
    });
    graph.edge('MADE_IN', ['Demand', row.id], ['Appeal', raw.appeal]);
    for (const body of row.addressed_to ?? []) graph.edge('ADDRESSED_TO', ['Demand', row.id], ['Body', body]);
    for (const id of row.about ?? []) graph.edge('ABOUT', ['Demand', row.id], ['Function', id]);
  });
  for (const { row } of pack.tables.verdicts) {
    const id = `${row.demand}~${row.framework}`;
    graph.node(['Assessment'], id, { verdict: row.verdict, verification: row.verification, ...texts(row, 'reason') });
    graph.edge('OF', ['Assessment', id], ['Demand', row.demand]);
    graph.edge('AGAINST', ['Assessment', id], ['Framework', row.framework]);
    for (const claim of row.claims ?? []) graph.edge('EVIDENCE', ['Assessment', id], ['Claim', claim]);
    citations.add(['Assessment', id], row);
  }
}
