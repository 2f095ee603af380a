import type { Assignment, Citation, Claim, Link, Revenue } from '@okilet/schema/facts';
import { maybeTexts, number, one, required, text, texts, word, type Properties } from './rows.ts';

/** The columns every claim row carries; the same words in each statement that returns claims. */
export interface ClaimRow {
  readonly claim: Properties;
  readonly inherited: boolean;
  readonly citations: readonly CitationRow[];
}
export interface CitationRow {
  readonly provision: string;
  readonly position: number;
  readonly verification: Citation['verification'];
  readonly quote: string | null;
  readonly lang: Citation['lang'];
}

export const CITATIONS_OF_CLAIM = `[(claim)-[cite:CITES]->(provision:Provision) |
    {provision: provision.id, position: cite.position, verification: cite.verification, quote: cite.quote, lang: cite.lang}] AS citations`;

export const ASSIGNMENT_COLUMNS = `claim {.*} AS claim, function.id AS function,
  [(claim)-[:HELD_BY]->(body:Body) | body.id] AS body,
  [(claim)-[:TOWARD]->(forum:Body) | forum.id] AS toward,
  [(claim)-[:DELEGATED_BY]->(principal:Body) | principal.id] AS delegatedBy,
  [(claim)-[:FROM_BUDGET]->(budget:Budget) | budget.id] AS fromBudget,
  [(claim)-[:CONCERNS]->(unit:UnitType) | unit.id] AS concerns,
  ${CITATIONS_OF_CLAIM}`;

export const REVENUE_COLUMNS = `claim {.*} AS claim, source.id AS source, budget.id AS toBudget,
  [(claim)-[:FROM_BUDGET]->(payer:Budget) | payer.id] AS fromBudget,
  [(claim)-[:IN_SEGMENT]->(segment:Segment) | segment.id] AS segment,
  [(claim)-[:RATE_SET_BY]->(rater:Body) | rater.id] AS rateSetBy,
  [(claim)-[:SPLIT_SET_BY]->(splitter:Body) | splitter.id] AS splitSetBy,
  [(claim)-[:ADMINISTERED_BY]->(collector:Body) | collector.id] AS administeredBy,
  [(claim)-[:EARMARKED_FOR]->(purpose:Function) | purpose.id] AS earmarkedFor,
  ${CITATIONS_OF_CLAIM}`;

export const LINK_COLUMNS = `claim {.*} AS claim, start.id AS from, end.id AS to,
  ${CITATIONS_OF_CLAIM}`;

export interface AssignmentRow extends ClaimRow {
  readonly function: string;
  readonly body: readonly string[];
  readonly toward: readonly string[];
  readonly delegatedBy: readonly string[];
  readonly fromBudget: readonly string[];
  readonly concerns: readonly string[];
}
export interface RevenueRow extends ClaimRow {
  readonly source: string;
  readonly toBudget: string;
  readonly fromBudget: readonly string[];
  readonly segment: readonly string[];
  readonly rateSetBy: readonly string[];
  readonly splitSetBy: readonly string[];
  readonly administeredBy: readonly string[];
  readonly earmarkedFor: readonly string[];
}
export interface LinkRow extends ClaimRow {
  readonly from: string;
  readonly to: string;
}

export function toAssignment(row: AssignmentRow): Assignment {
  const { claim } = row;
  return {
    ...common(row),
    type: 'ASSIGNMENT',
    role: required(claim, 'role'),
    function: row.function,
    body: one(row.body),
    force: required(claim, 'force'),
    mode: required(claim, 'mode'),
    title: required(claim, 'title'),
    capacity: required(claim, 'capacity'),
    aspect: word(claim, 'aspect'),
    concerns: one(row.concerns),
    toward: one(row.toward),
    delegatedBy: one(row.delegatedBy),
    fromBudget: one(row.fromBudget),
  };
}

export function toRevenue(row: RevenueRow): Revenue {
  const { claim } = row;
  return {
    ...common(row),
    type: 'REVENUE',
    source: row.source,
    toBudget: row.toBudget,
    fromBudget: one(row.fromBudget),
    flow: required(claim, 'flow'),
    shareKind: word(claim, 'shareKind'),
    shareMin: number(claim, 'shareMin'),
    shareMax: number(claim, 'shareMax'),
    segment: one(row.segment),
    autonomy: word(claim, 'autonomy'),
    major: typeof claim['major'] === 'boolean' ? claim['major'] : null,
    rateSetBy: one(row.rateSetBy),
    splitSetBy: one(row.splitSetBy),
    administeredBy: one(row.administeredBy),
    earmarkedFor: one(row.earmarkedFor),
  };
}

export function toLink(row: LinkRow): Link {
  const { claim } = row;
  return {
    ...common(row), type: 'LINK', kind: required(claim, 'kind'), part: word(claim, 'part'), basis: required(claim, 'basis'), from: row.from, to: row.to,
  };
}

function common({ claim, inherited, citations }: ClaimRow) {
  return {
    id: required(claim, 'id'),
    framework: required(claim, 'framework'),
    inherited,
    definiteness: required<Claim['definiteness']>(claim, 'definiteness'),
    conditionKind: word<NonNullable<Claim['conditionKind']>>(claim, 'conditionKind'),
    condition: maybeTexts(claim, 'condition'),
    validFrom: text(claim, 'validFrom'),
    validTo: text(claim, 'validTo'),
    verification: required<Claim['verification']>(claim, 'verification'),
    review: required<Claim['review']>(claim, 'review'),
    unchanged: required<Claim['unchanged']>(claim, 'unchanged'),
    due: text(claim, 'due'),
    says: texts(claim, 'says'),
    note: text(claim, 'note'),
    citations: toCitations(citations),
  };
}

/** Citations in the order in which the pack gives them. */
export function toCitations(rows: readonly CitationRow[]): Citation[] {
  return [...rows].sort((a, b) => a.position - b.position).map(toCitation);
}

function toCitation({ provision, verification, quote, lang }: CitationRow): Citation {
  return { provision, verification, quote: quote ?? null, lang };
}
