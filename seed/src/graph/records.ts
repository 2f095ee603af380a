import type { Pack } from '../pack/draft.ts';
import type { GraphBuilder } from './builder.ts';
import type { Citations } from './documents.ts';
import { countryOf, texts } from './texts.ts';

/** What stands beside the claims: events, figures, example budgets, the plain questions and their answers. */
export function addRecords(pack: Pack, graph: GraphBuilder, citations: Citations): void {
  const { tables } = pack;
  for (const entry of tables.timeline) {
    const { row } = entry;
    const id = `${row.date}.${row.act_en ?? ''}`;
    graph.node(['Event'], id, {
      country: countryOf(entry), date: row.date, ...texts(row, 'act'), ...texts(row, 'what_changed', 'what'),
      verification: row.verification, url: row.url,
    });
    graph.edge('OF', ['Event', id], ['Document', row.document]);
  }
  for (const entry of tables.figures) {
    const { row } = entry;
    graph.node(['Figure'], row.id, {
      country: countryOf(entry), ...texts(row, 'name'), value: row.value, qualifier: row.qualifier, unit: row.unit, year: row.year,
      yearNote: row.year_note, ...texts(row, 'geography'), status: row.status, derived: row.derived === 'yes',
      sourceUrl: row.source_url, sourceNote: row.source_note, verification: row.verification, note: row.note,
    });
    graph.edge('ABOUT', ['Figure', row.id], ['Budget', row.budget]);
    graph.edge('OF', ['Figure', row.id], ['UnitType', row.unit_type]);
  }
  for (const entry of tables['budget-examples']) {
    const { row } = entry;
    graph.node(['BudgetExample'], row.id, {
      country: countryOf(entry), budgetId: row.budget_id, ...texts(row, 'unit_name', 'unitName'), ...texts(row, 'region'),
      year: row.year, stage: row.stage, item: row.item, value: row.value, unit: row.unit, derived: row.derived === 'yes',
      sourceUrl: row.source_url, verification: row.verification, note: row.note,
    });
    graph.edge('ABOUT', ['BudgetExample', row.id], ['Budget', row.budget]);
    graph.edge('OF', ['BudgetExample', row.id], ['UnitType', row.unit_type]);
  }
  for (const entry of tables['coverage-question-texts']) {
    const { row } = entry;
    graph.node(['Question'], row.id, { country: countryOf(entry), ...texts(row, 'theme'), ...texts(row, 'text') });
    graph.edge('ABOUT', ['Question', row.id], ['Function', row.function]);
  }
  for (const { row } of tables['coverage-questions']) {
    const id = `${row.question}~${row.framework}`;
    graph.node(['Answer'], id, { answer: row.answer, ...texts(row, 'place'), verification: row.verification });
    graph.edge('TO_QUESTION', ['Answer', id], ['Question', row.question]);
    graph.edge('AGAINST', ['Answer', id], ['Framework', row.framework]);
    citations.add(['Answer', id], row);
  }
}
