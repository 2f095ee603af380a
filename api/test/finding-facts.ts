/** A small invented country, for tests of the rules: a land, regions and a city, districts, villages. */
import type { Assignment, Body, Budget, Catalogue, Facts, Framework, GovFunction, Link, Revenue, Searched, Texts, UnitType } from '@okilet/schema/facts';
import { ROLES, wordsOf, type BodyKind, type LinkKind, type Role } from '@okilet/schema/vocabulary';
import { worldOf } from '../src/analysis/index.ts';

const texts = (en: string): Texts => ({ kk: `${en} kk`, ru: `${en} ru`, en });

const unit = (id: string, levels: readonly string[], within: string | null, variantOf: string | null = null): UnitType => ({
  id, name: texts(id), country: 'xx', levels, within, variantOf, units: null, unitsDate: null,
});
const body = (id: string, kind: BodyKind, unitType: string, more: Partial<Body> = {}): Body => ({
  id, name: texts(id), country: 'xx', kind, sphere: kind === 'ELECTORATE' || kind === 'COMMUNITY' ? 'COMMUNITY' : 'DUAL', unitType,
  partOf: null, heads: null, validFrom: null, validTo: null, note: null, ...more,
});
const fn = (id: string, partOf: string | null = null, more: Partial<GovFunction> = {}): GovFunction => ({
  id, name: texts(id), partOf, kind: 'POLICY', cofog: null, benefitRank: null, laiItem: null, laiWeight: null, definition: texts(id), ...more,
});
const budget = (id: string, unitType: string): Budget => ({ id, name: texts(id), country: 'xx', kind: 'BUDGET', unitType });
const framework = (id: string, asOf: string, more: Partial<Framework> = {}): Framework => ({
  id, name: texts(id), country: 'xx', kind: 'LAW', closure: 'COMPLETE', stage: 'IN_FORCE', asOf, basedOn: null, documents: [], shortName: texts(id),
  summary: texts(id), whatWasRead: texts(id), notes: [], counts: { assignments: 0, revenues: 0, links: 0, scheduled: 0, searched: 0 }, ...more,
});

const catalogue: Catalogue = {
  version: 'test',
  levels: ['national', 'regional', 'district', 'local'].map((id, index) => ({ id, name: texts(id), rank: index + 1 })),
  unitTypes: [
    unit('land', ['national'], null), unit('region', ['regional'], 'land'), unit('city', ['regional', 'district'], 'land'),
    unit('shire', ['district'], 'region'), unit('village', ['local'], 'shire'), unit('hamlet', ['local'], 'shire', 'village'),
  ],
  bodies: [
    body('president', 'OFFICE', 'land'), body('ministry', 'AGENCY', 'land'), body('court', 'COURT', 'land'), body('land-voters', 'ELECTORATE', 'land'),
    body('region-council', 'ASSEMBLY', 'region'), body('region-board', 'EXECUTIVE', 'region'), body('region-head', 'OFFICE', 'region', { heads: 'region-board' }),
    body('city-board', 'EXECUTIVE', 'city'), body('shire-council', 'ASSEMBLY', 'shire'), body('shire-board', 'EXECUTIVE', 'shire'),
    body('shire-head', 'OFFICE', 'shire', { heads: 'shire-board' }), body('shire-office', 'AGENCY', 'shire', { partOf: 'shire-board' }),
    body('shire-voters', 'ELECTORATE', 'shire'), body('elder', 'OFFICE', 'village'), body('clerk', 'AGENCY', 'village'), body('village-voters', 'ELECTORATE', 'village'),
    body('residents', 'COMMUNITY', 'village'),
  ],
  functions: [
    fn('amenities'), fn('water', 'amenities', { benefitRank: 4 }), fn('pipes', 'water'), fn('lights', 'amenities', { benefitRank: 4 }),
    fn('steering', null, { kind: 'GOVERNANCE' }), fn('own-budget', 'steering', { kind: 'GOVERNANCE' }),
  ],
  fundingSources: [{ id: 'income-tax', name: texts('income-tax'), partOf: null, type: 'tax', gfsm: null, note: null }],
  budgets: [budget('land-budget', 'land'), budget('region-budget', 'region'), budget('city-budget', 'city'), budget('shire-budget', 'shire'), budget('village-budget', 'village')],
  segments: [], documents: [],
  frameworks: [
    framework('law', '2020-01-01'), framework('concept', '2021-01-01', { closure: 'DELTA', basedOn: 'law', kind: 'CONCEPT' }), framework('later', '2026-01-01'),
  ],
};
export const world = worldOf(catalogue);

const claim = {
  framework: 'law', inherited: false, definiteness: 'EXPLICIT', conditionKind: null, condition: null, validFrom: null, validTo: null, verification: 'TEXT',
  review: 'CODED', unchanged: 'AT_DATE', due: null, note: null, citations: [],
} as const;

/** `assignment('water', 'DECIDE', 'shire-council', {...})`; the id follows from these unless given. */
export function assignment(id: string, role: Role, holder: string | null, more: Partial<Assignment> = {}): Assignment {
  return {
    ...claim, type: 'ASSIGNMENT', id: `${id}.${role}.${holder}.${more.fromBudget ?? ''}.${more.aspect ?? ''}`.toLowerCase(), says: texts(`${role} ${id}`), function: id, role, body: holder,
    force: 'MUST', mode: 'UNSTATED', title: 'UNSTATED', capacity: 'UNSTATED', aspect: null, concerns: null, toward: null, delegatedBy: null, fromBudget: null, ...more,
  };
}
export function pays(id: string, from: string, more: Partial<Assignment> = {}): Assignment {
  return assignment(id, 'FUND', null, { fromBudget: from, ...more });
}
export function link(kind: LinkKind, from: string, to: string, more: Partial<Link> = {}): Link {
  return { ...claim, type: 'LINK', id: `${kind}.${from}.${to}`.toLowerCase(), says: texts(kind), kind, part: 'SOLE', basis: 'UNSTATED', from, to, ...more };
}
export function revenue(source: string, toBudget: string, more: Partial<Revenue> = {}): Revenue {
  return {
    ...claim, type: 'REVENUE', id: `${source}.${toBudget}`, says: texts(source), source, toBudget, fromBudget: null, flow: 'TAX_SHARE', shareKind: 'FIXED', shareMin: null,
    shareMax: null, segment: null, autonomy: null, major: null, rateSetBy: null, splitSetBy: null, administeredBy: null, earmarkedFor: null, ...more,
  };
}
/** The text that governs the function was read for these roles; for all when none is named. */
export function read(id: string, ...roles: readonly Role[]): Searched {
  return { function: id, roles: roles.length > 0 ? roles : wordsOf(ROLES), by: 'test', at: '2026-01-01', read: 'act@2020-01-01: art_1', note: null, inherited: false };
}

type Item = Assignment | Link | Revenue | Searched;

/** Facts of the law, or of the framework named, from rows in any order. Chains follow from decisive links. */
export function factsOf(items: readonly Item[], id = 'law'): Facts {
  const of = <T extends Item>(type: string) => items.filter((item) => 'type' in item && item.type === type) as T[];
  const links = of<Link>('LINK');
  return {
    version: 'test', framework: id, assignments: of<Assignment>('ASSIGNMENT'), revenues: of<Revenue>('REVENUE'), links, scheduled: [],
    searched: items.filter((item): item is Searched => 'roles' in item),
    answersTo: links.filter((one) => one.verification !== 'RECALL' && one.definiteness !== 'PROMISED').map((one) => ({
      agent: one.to, principal: one.from, kinds: [one.kind], claims: [one.id],
      strength: one.kind === 'OVERSEES' || !['SOLE', 'DECIDES', 'OBLIGES'].includes(one.part ?? '') ? 'CONTROL' : 'SANCTION',
    })),
  };
}
