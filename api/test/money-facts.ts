import type { AnswersTo, Assignment, Body, Budget, Catalogue, Facts, Framework, GovFunction, Link, Revenue, Texts } from '@okilet/schema/facts';
import { worldOf, type World } from '../src/analysis/index.ts';

/** One word in all three languages. */
export function inAll(text: string): Texts {
  return { kk: text, ru: text, en: text };
}

const level = (id: string, rank: number) => ({ id, name: inAll(id), rank });
const unit = (id: string, levelId: string, within: string | null) =>
  ({ id, name: inAll(id), country: 'zz', levels: [levelId], within, variantOf: null, units: null, unitsDate: null });

export function body(id: string, over: Partial<Body> = {}): Body {
  return { id, name: inAll(id), country: 'zz', kind: 'OFFICE', sphere: 'STATE', unitType: 'village', partOf: null, heads: null, validFrom: null, validTo: null, note: null, ...over };
}
export function budget(id: string, unitType: string): Budget {
  return { id, name: inAll(id), country: 'zz', kind: 'BUDGET', unitType };
}
export function fn(id: string, partOf: string | null = null): GovFunction {
  return { id, name: inAll(id), partOf, kind: 'POLICY', cofog: null, benefitRank: null, laiItem: null, laiWeight: null, definition: inAll('') };
}
export function framework(id: string, over: Partial<Framework> = {}): Framework {
  return {
    id, name: inAll(id), country: 'zz', kind: 'LAW', closure: 'COMPLETE', stage: 'IN_FORCE', asOf: '2020-01-01', basedOn: null, documents: [],
    shortName: inAll(id), summary: inAll(''), whatWasRead: inAll(''), notes: [], counts: { assignments: 0, revenues: 0, links: 0, scheduled: 0, searched: 0 }, ...over,
  };
}

/** A country of a state, a district and a village. */
export function world(over: Partial<Catalogue> = {}): World {
  return worldOf({
    version: 'test', levels: [level('national', 1), level('district', 3), level('local', 4)],
    unitTypes: [unit('state', 'national', null), unit('county', 'district', 'state'), unit('village', 'local', 'county')],
    bodies: [], functions: [], fundingSources: [], budgets: [], segments: [], documents: [], frameworks: [framework('law')], ...over,
  });
}

const claim = {
  framework: 'law', inherited: false, definiteness: 'EXPLICIT', conditionKind: null, condition: null, validFrom: null, validTo: null, verification: 'TEXT',
  review: 'CODED', unchanged: 'AT_DATE', due: null, says: inAll(''), note: null, citations: [],
} as const;

export function link(id: string, over: Partial<Link> & Pick<Link, 'from' | 'to' | 'kind'>): Link {
  return { ...claim, type: 'LINK', id, part: null, basis: 'UNSTATED', ...over };
}
export function revenue(id: string, over: Partial<Revenue> & Pick<Revenue, 'source' | 'toBudget'>): Revenue {
  return {
    ...claim, type: 'REVENUE', id, fromBudget: null, flow: 'OWN_TAX', shareKind: 'FIXED', shareMin: 100, shareMax: 100, segment: null, autonomy: null, major: null,
    rateSetBy: null, splitSetBy: null, administeredBy: null, earmarkedFor: null, ...over,
  };
}
export function assignment(id: string, over: Partial<Assignment> & Pick<Assignment, 'function' | 'role'>): Assignment {
  return {
    ...claim, type: 'ASSIGNMENT', id, body: null, force: 'MUST', mode: 'UNSTATED', title: 'UNSTATED', capacity: 'UNSTATED', aspect: null, concerns: null, toward: null,
    delegatedBy: null, fromBudget: null, ...over,
  };
}
export function answers(agent: string, principal: string, strength: AnswersTo['strength'] = 'SANCTION'): AnswersTo {
  return { agent, principal, strength, kinds: ['ELECTS'], claims: [`${principal}-${agent}`] };
}
export function facts(over: Partial<Facts> = {}): Facts {
  return { version: 'test', framework: 'law', assignments: [], revenues: [], links: [], scheduled: [], searched: [], answersTo: [], ...over };
}
