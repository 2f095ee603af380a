import { splitCites, parseCite } from '@okilet/schema/cite';
import { FAMILY_OF, type Currency, type Review, type RoleFamily } from '@okilet/schema/vocabulary';
import { firstDay, type Row } from '@okilet/schema/pack';
import type { Label } from '@okilet/schema/graph';
import type { ClaimEntry, Pack } from '../pack/draft.ts';
import { claimsOf } from '../pack/draft.ts';
import type { GraphBuilder } from './builder.ts';
import type { Citations } from './documents.ts';
import { searchableText, texts } from './texts.ts';

const FAMILY_LABEL: Readonly<Record<RoleFamily, Label>> = {
  POWER: 'Power', RESPONSIBILITY: 'Responsibility', FUNDING: 'Funding', VOICE: 'Voice',
};

/** Every claim as a node with its edges and citations; a link is a node too, since an edge cannot cite. */
export function addClaims(pack: Pack, graph: GraphBuilder, citations: Citations): void {
  const asOf = new Map(pack.frameworks.map(({ file }) => [file.id, file.as_of]));
  for (const entry of claimsOf(pack)) {
    const common = commonProperties(entry, asOf.get(entry.raw.framework ?? '') ?? '');
    if (entry.raw.table === 'assignments') addAssignment(entry.row as Row<'assignments'>, common, graph);
    else if (entry.raw.table === 'revenues') addRevenue(entry.row as Row<'revenues'>, common, graph);
    else addLink(entry.row as Row<'links'>, common, graph);
    citations.add(['Claim', entry.row.id], entry.row);
  }
}

type Common = ReturnType<typeof commonProperties>;

function commonProperties({ row, raw }: ClaimEntry, asOf: string) {
  return {
    framework: raw.framework ?? '',
    definiteness: row.definiteness,
    conditionKind: row.condition_kind,
    ...texts(row, 'condition'),
    validFrom: row.valid_from && firstDay(row.valid_from),
    validTo: row.valid_to && firstDay(row.valid_to),
    verification: row.verification,
    review: reviewOf(row),
    unchanged: currencyOf(row, asOf),
    due: row.due && firstDay(row.due),
    ...texts(row, 'says'),
    search: searchableText(texts(row, 'says')),
    note: row.note,
  };
}

function reviewOf(row: ClaimEntry['row']): Review {
  if (row.reviewed_by) return 'REVIEWED';
  return row.cite ? 'CODED' : 'DRAFT';
}

/** Whether the text read is later than the date of the framework, and if so whether it was checked for changes. */
export function currencyOf(row: { readonly cite?: string | undefined; readonly unchanged?: Currency | undefined }, asOf: string): Currency {
  const later = splitCites(row.cite ?? '').some((cite) => (parseCite(cite)?.edition ?? '') > asOf);
  return later ? (row.unchanged ?? 'UNCHECKED') : 'AT_DATE';
}

function addAssignment(row: Row<'assignments'>, common: Common, graph: GraphBuilder): void {
  graph.node(['Claim', 'Assignment', FAMILY_LABEL[FAMILY_OF[row.role]]], row.id, {
    ...common, role: row.role, force: row.force, mode: row.mode, title: row.title, capacity: row.capacity, aspect: row.aspect,
  });
  const claim = ['Claim', row.id] as const;
  graph.edge('FOR', claim, ['Function', row.function]);
  graph.edge('HELD_BY', claim, ['Body', row.body]);
  graph.edge('TOWARD', claim, ['Body', row.toward]);
  graph.edge('DELEGATED_BY', claim, ['Body', row.delegated_by]);
  graph.edge('FROM_BUDGET', claim, ['Budget', row.from_budget]);
  graph.edge('CONCERNS', claim, ['UnitType', row.concerns]);
}

function addRevenue(row: Row<'revenues'>, common: Common, graph: GraphBuilder): void {
  graph.node(['Claim', 'Revenue'], row.id, {
    ...common, flow: row.flow, shareKind: row.share_kind, shareMin: row.share_min, shareMax: row.share_max,
    autonomy: row.autonomy, major: row.major === undefined ? undefined : row.major === 'yes',
  });
  const claim = ['Claim', row.id] as const;
  graph.edge('OF_SOURCE', claim, ['FundingSource', row.source]);
  graph.edge('TO_BUDGET', claim, ['Budget', row.to_budget]);
  graph.edge('FROM_BUDGET', claim, ['Budget', row.from_budget]);
  graph.edge('IN_SEGMENT', claim, ['Segment', row.segment]);
  graph.edge('RATE_SET_BY', claim, ['Body', row.rate_set_by]);
  graph.edge('SPLIT_SET_BY', claim, ['Body', row.split_set_by]);
  graph.edge('ADMINISTERED_BY', claim, ['Body', row.administered_by]);
  graph.edge('EARMARKED_FOR', claim, ['Function', row.earmarked_for]);
}

function addLink(row: Row<'links'>, common: Common, graph: GraphBuilder): void {
  graph.node(['Claim', 'Link'], row.id, { ...common, kind: row.kind, part: row.part, basis: row.basis });
  graph.edge('FROM', ['Claim', row.id], ['Body', row.from]);
  graph.edge('TO', ['Claim', row.id], ['Body', row.to]);
}
