import fc from 'fast-check';
import type { Assignment, Body, Budget, Facts, Framework, GovFunction, Named, Searched, UnitType } from '@okilet/schema/facts';
import { FORCES, MODES, ROLES, wordsOf, type BodyKind, type Role } from '@okilet/schema/vocabulary';
import { worldOf, type World } from '../src/analysis/index.ts';

/** A small invented country Aa with four levels, and a smaller one, Bb: enough for every kind of change. */
export const BODIES = {
  parliament: 'aa-parliament', kurultai: 'aa-kurultai', government: 'aa-government', council: 'aa-council-district', akimat: 'aa-akimat-district',
  divisions: 'aa-divisions-district', oblastAkimat: 'aa-akimat-oblast', akim: 'aa-akim-rural', commune: 'bb-council-commune',
} as const;

/** Frameworks: two laws of Aa, a Concept between them that changes the first, and a law of Bb. */
export const FRAMEWORKS = { law: 'aa-law-2021', concept: 'aa-concept-2022', later: 'aa-law-2026', abroad: 'bb-law-2020' } as const;

export function smallWorld(): World {
  return worldOf({
    version: 'test',
    levels: ['national', 'regional', 'district', 'local'].map((id, index) => ({ ...named(id), rank: index + 1 })),
    unitTypes: [
      unit('aa-republic', 'aa', 'national', null), unit('aa-oblast', 'aa', 'regional', 'aa-republic'), unit('aa-district', 'aa', 'district', 'aa-oblast'),
      unit('aa-rural', 'aa', 'local', 'aa-district'), unit('bb-state', 'bb', 'national', null), unit('bb-commune', 'bb', 'local', 'bb-state'),
    ],
    bodies: [
      body('aa-parliament', 'ASSEMBLY', 'aa-republic', { validTo: '2026-07-01' }), body('aa-kurultai', 'ASSEMBLY', 'aa-republic', { validFrom: '2026-07-01' }),
      body('aa-government', 'EXECUTIVE', 'aa-republic'), body('aa-council-district', 'ASSEMBLY', 'aa-district'),
      body('aa-akimat-district', 'EXECUTIVE', 'aa-district'), body('aa-divisions-district', 'AGENCY', 'aa-district', { partOf: 'aa-akimat-district' }),
      body('aa-akimat-oblast', 'EXECUTIVE', 'aa-oblast'), body('aa-akim-rural', 'OFFICE', 'aa-rural'),
      body('bb-council-commune', 'ASSEMBLY', 'bb-commune'),
    ],
    functions: [fn('water', null), fn('water-pipes', 'water'), fn('water-quality', 'water'), fn('roads', null)],
    fundingSources: [],
    budgets: [budget('aa-budget-district', 'aa-district'), budget('aa-budget-rural', 'aa-rural')],
    segments: [],
    documents: [],
    frameworks: [
      framework('bb-law-2020', 'bb', '2020-01-01', null), framework('aa-law-2021', 'aa', '2021-07-25', null),
      framework('aa-concept-2022', 'aa', '2022-01-01', 'aa-law-2021'), framework('aa-law-2026', 'aa', '2026-11-01', null),
    ],
  });
}

/** One claim; what is not said is the plainest there is. */
export function claim(part: Partial<Assignment> & Pick<Assignment, 'body'>): Assignment {
  const role: Role = part.role ?? 'DECIDE';
  const id = ['roads', role, part.body, part.function, part.concerns, part.force, part.mode, part.definiteness].join('.').toLowerCase();
  return {
    type: 'ASSIGNMENT', id, framework: 'x', inherited: false, definiteness: 'EXPLICIT', conditionKind: null, condition: null, validFrom: null, validTo: null,
    verification: 'TEXT', review: 'CODED', unchanged: 'AT_DATE', due: null, says: texts(''), note: null, citations: [], role, function: 'roads',
    force: 'MUST', mode: 'UNSTATED', title: 'UNSTATED', capacity: 'UNSTATED', aspect: null, concerns: null, toward: null, delegatedBy: null, fromBudget: null,
    ...part,
  };
}

/** The facts of one framework; searched for every role of every function unless said otherwise. */
export function factsOf(framework: string, assignments: readonly Assignment[], searched: readonly (readonly [string, readonly Role[]])[] = EVERYTHING): Facts {
  return {
    version: 'test', framework, assignments, revenues: [], links: [], scheduled: [], answersTo: [],
    searched: searched.map(([id, roles]): Searched => ({ function: id, roles, by: 'test', at: '2026-11-24', read: 'all', note: null, inherited: false })),
  };
}
export const FUNCTIONS = ['water', 'water-pipes', 'water-quality', 'roads'] as const;
export const EVERYTHING: readonly (readonly [string, readonly Role[]])[] = FUNCTIONS.map((id) => [id, wordsOf(ROLES)] as const);

/** Any facts that a framework could state: gaps in reading, promises, conditions, memory and dates included. */
export function anyFacts(framework: string): fc.Arbitrary<Facts> {
  const roles = ['DECIDE', 'FUND', 'OVERSEE'] as const;
  const assignment = fc.record({
    body: fc.constantFrom(...Object.values(BODIES).slice(0, 8)),
    role: fc.constantFrom(...roles),
    function: fc.constantFrom(...FUNCTIONS),
    force: fc.constantFrom(...wordsOf(FORCES)),
    mode: fc.constantFrom(...wordsOf(MODES)),
    definiteness: fc.constantFrom('EXPLICIT', 'EXPLICIT', 'EXPLICIT', 'PROMISED'),
    verification: fc.constantFrom('TEXT', 'TEXT', 'TEXT', 'RECALL'),
    aspect: fc.constantFrom(null, null, 'CASES', 'PROCEDURE'),
    concerns: fc.constantFrom(null, null, 'aa-rural', 'aa-district'),
    conditionKind: fc.constantFrom(null, null, null, 'PILOT'),
    validFrom: fc.constantFrom(null, null, '2020-01-01', '2023-01-01'),
    fromBudget: fc.constantFrom('aa-budget-district', 'aa-budget-rural'),
  });
  const marks = fc.subarray(FUNCTIONS.flatMap((id) => roles.map((role) => [id, [role]] as [string, Role[]])));
  return fc.tuple(fc.array(assignment, { maxLength: 14 }), marks).map(([rows, searched]) =>
    factsOf(framework, rows.map((row, index) => claim({ ...row, fromBudget: row.role === 'FUND' ? row.fromBudget : null, id: `${framework}.${index}` } as Assignment)), searched));
}

function texts(value: string) {
  return { kk: value, ru: value, en: value };
}
function named(id: string): Named {
  return { id, name: texts(id) };
}
function unit(id: string, country: string, level: string, within: string | null): UnitType {
  return { ...named(id), country, levels: [level], within, variantOf: null, units: null, unitsDate: null };
}
function body(id: string, kind: BodyKind, unitType: string, more: Partial<Body> = {}): Body {
  return { ...named(id), country: id.slice(0, 2), kind, sphere: 'STATE', unitType, partOf: null, heads: null, validFrom: null, validTo: null, note: null, ...more };
}
function fn(id: string, partOf: string | null): GovFunction {
  return { ...named(id), partOf, kind: 'POLICY', cofog: null, benefitRank: null, laiItem: null, laiWeight: null, definition: texts('') };
}
function budget(id: string, unitType: string): Budget {
  return { ...named(id), country: 'aa', kind: 'BUDGET', unitType };
}
function framework(id: string, country: string, asOf: string, basedOn: string | null): Framework {
  return {
    ...named(id), country, kind: basedOn ? 'CONCEPT' : 'LAW', closure: basedOn ? 'DELTA' : 'COMPLETE', stage: 'IN_FORCE', asOf, basedOn, documents: [],
    shortName: texts(id), summary: texts(''), whatWasRead: texts(''), notes: [], counts: { assignments: 0, revenues: 0, links: 0, scheduled: 0, searched: 0 },
  };
}
