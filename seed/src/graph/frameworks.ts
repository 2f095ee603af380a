import type { Pack } from '../pack/draft.ts';
import { answersTo } from './answers.ts';
import type { GraphBuilder } from './builder.ts';
import { inclusions, type Inclusion } from './inherit.ts';
import { formsById, searchableText, yamlTexts } from './texts.ts';

/** Frameworks, what each includes, schedules and searched, and who answers to whom under it. */
export function addFrameworks(pack: Pack, graph: GraphBuilder): void {
  const included = inclusions(pack);
  const forms = formsById(pack);
  for (const { file } of pack.frameworks) {
    const inclusion = included.get(file.id) as Inclusion;
    graph.node(['Framework'], file.id, {
      country: file.country, kind: file.kind, closure: file.closure, stage: file.stage, asOf: file.as_of,
      ...yamlTexts(file.name, 'name'), ...yamlTexts(file.short_name ?? file.name, 'short'), ...forms.get(file.id),
      ...yamlTexts(file.summary, 'summary'), ...yamlTexts(file.what_was_read, 'read'), notes: file.notes,
      search: searchableText({ id: file.id }, yamlTexts(file.name, 'name'), yamlTexts(file.short_name, 'short'), yamlTexts(file.summary, 'summary')),
      ...counts(inclusion),
    });
    graph.edge('BASED_ON', ['Framework', file.id], ['Framework', file.based_on[0]]);
    for (const named of file.documents) {
      const [document = '', edition] = named.split('@');
      graph.edge('EXPRESSED_IN', ['Framework', file.id], ['Document', document], { edition });
    }
    addInclusion(inclusion, graph);
  }
}

function counts({ own, scheduled, searched }: Inclusion): Record<string, number> {
  const of = (table: string) => own.filter((entry) => entry.raw.table === table).length;
  return { assignments: of('assignments'), revenues: of('revenues'), links: of('links'), scheduled: scheduled.length, searched: searched.length };
}

function addInclusion(inclusion: Inclusion, graph: GraphBuilder): void {
  const framework = ['Framework', inclusion.framework] as const;
  for (const { row } of inclusion.own) graph.edge('INCLUDES', framework, ['Claim', row.id], { inherited: false });
  for (const { row } of inclusion.inherited) graph.edge('INCLUDES', framework, ['Claim', row.id], { inherited: true });
  for (const { row } of inclusion.scheduled) graph.edge('SCHEDULES', framework, ['Claim', row.id]);
  const marks = [
    ...inclusion.searched.map((entry) => ({ ...entry, inherited: false })),
    ...inclusion.inheritedSearched.map((entry) => ({ ...entry, inherited: true })),
  ];
  for (const { row, raw, inherited } of marks) {
    graph.edge('SEARCHED', framework, ['Function', row.function], {
      roles: row.roles, by: row.by, at: row.at, read: row.read, note: row.note, inherited,
      // A base on a base may have searched the same function for other roles.
      framework: inherited ? (raw.framework ?? undefined) : undefined,
    });
  }
  for (const answer of answersTo(inclusion)) {
    graph.edge('ANSWERS_TO', ['Body', answer.agent], ['Body', answer.principal], {
      framework: inclusion.framework, kinds: answer.kinds, strength: answer.strength, claims: answer.claims,
    });
  }
}
