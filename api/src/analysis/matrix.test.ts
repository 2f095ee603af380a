import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Assignment, Facts } from '@okilet/schema/facts';
import { CELL_STATES, CONDITION_KINDS, DEFINITENESS, FORCES, ROLES, VERIFICATIONS, wordsOf, type Role } from '@okilet/schema/vocabulary';
import { atlantis, type Atlantis } from '../../test/atlantis.ts';
import { assignment, factsOf, read, world as small } from '../../test/finding-facts.ts';
import { cellsOf, matrixOf, related } from './matrix.ts';

let country: Atlantis;
beforeAll(async () => { country = await atlantis(); }, 60_000);

const LAW = 'atl-law-2020';
const cellOf = (id: string, role: Role, framework = LAW) => {
  const found = matrixOf(country.world, country.facts(framework)).cells.find((cell) => cell.function === id && cell.role === role);
  if (!found) throw new Error(`no cell ${id} ${role}`);
  return found;
};
const says = (id: string, role: Role, framework = LAW) => {
  const { state, statedAt, onlyIf, claims } = cellOf(id, role, framework);
  return [state, statedAt ?? '-', onlyIf.join(' ') || '-', ...claims.map((claim) => claim.id)].join(' ').replaceAll(`${framework}.`, '');
};

describe('the law of Atlantis of 2020, all places', () => {
  it.each<[string, Role, string]>([
    ['tidal-water', 'DECIDE', 'SPECIFIED - - tidal-water.decide.atl-moot-county'],
    ['tidal-water', 'DELIVER', 'SPECIFIED - - tidal-water.deliver.atl-board-county tidal-water.deliver.atl-warden'],
    ['shore-lights', 'DECIDE', 'SPECIFIED - PILOT shore-lights.decide.atl-gathering-parish'],
    ['sea-walls', 'FUND', 'PROMISED - - sea-walls.fund.unnamed'],
    ['ferries', 'DECIDE', 'EXCLUDED - - ferries.decide.atl-warden'],
    ['diving-school', 'DELIVER', 'INHERITED schooling - schooling.deliver.atl-board-county'],
    ['shore-lights', 'OVERSEE', 'SILENT - -'],
    ['shore-lights', 'PROPOSE', 'NOT_SEARCHED - -'],
    ['sea-walls', 'PROPOSE', 'NOT_SEARCHED - - sea-walls.propose.atl-board-county'],
    ['sea-walls', 'CONSULT', 'SILENT - -'],
    ['ferries', 'REGULATE', 'SILENT - -'],
  ])('%s %s', (id, role, expected) => {
    expect(says(id, role)).toBe(expected);
  });

  it('has IN_PARTS for a function whose parts alone say who decides', () => {
    expect(says('utilities', 'DECIDE')).toBe('IN_PARTS - -');
    expect(cellOf('utilities', 'DECIDE').parts).toBe(3);
  });
});

describe('the Concept of Atlantis of 2022', () => {
  it('shows its own rule, its promise and a promise above; the law stands beside it meanwhile', () => {
    expect(says('tidal-water', 'DECIDE', 'atl-concept-2022')).toBe('SPECIFIED - - tidal-water.decide.atl-gathering-parish');
    expect(cellOf('tidal-water', 'DECIDE', 'atl-concept-2022').meanwhile).toEqual([]);
    expect(says('shore-lights', 'FUND', 'atl-concept-2022')).toBe('PROMISED - - shore-lights.fund.unnamed');
    expect(cellOf('shore-lights', 'FUND', 'atl-concept-2022').meanwhile.map(({ id }) => id)).toEqual([`${LAW}.shore-lights.fund.atl-budget-county`]);
    expect(says('diving-school', 'FUND', 'atl-concept-2022')).toBe('PROMISED schooling - schooling.fund.unnamed');
  });
});

describe('a matrix', () => {
  it('has one cell per role for every leaf and every function at which something is stated, in the order of the tree', () => {
    const { functions, cells } = matrixOf(small, factsOf([assignment('water', 'DECIDE', 'elder')]));
    expect([...new Set(cells.map((cell) => cell.function))]).toEqual(['water', 'pipes', 'lights', 'own-budget']);
    expect(cells).toHaveLength(4 * wordsOf(ROLES).length);
    expect(functions).toEqual(['amenities', 'water', 'pipes', 'lights', 'steering', 'own-budget']);
  });

  it('shows only what lies under a function, and only the roles asked for', () => {
    const { functions, cells } = matrixOf(small, factsOf([]), { under: 'water', roles: ['FUND', 'DECIDE'] });
    expect(functions).toEqual(['water', 'pipes']);
    expect(cells.map((cell) => `${cell.function} ${cell.role}`)).toEqual(['pipes FUND', 'pipes DECIDE']);
  });

  it('lists each body in it once, by level, and hides by place what it counts', () => {
    const facts = factsOf(['elder', 'ministry', 'shire-board', 'city-board'].map((body) => assignment('water', 'DECIDE', body)));
    expect(matrixOf(small, facts).bodies).toEqual(['ministry', 'city-board', 'shire-board', 'elder']);
    const here = matrixOf(small, facts, { place: 'village' });
    expect(here.bodies).toEqual(['ministry', 'shire-board', 'elder']);
    expect(here.hiddenByPlace).toBe(1);
  });

  it('counts every cell once in its coverage: by state, by role and by area', () => {
    const { cells, coverage } = matrixOf(country.world, country.facts(LAW), { place: 'atl-parish' });
    const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
    expect(coverage.cells).toBe(cells.length);
    expect(sum(Object.values(coverage.states))).toBe(cells.length);
    expect(sum(coverage.byRole.map((one) => one.cells))).toBe(cells.length);
    expect(sum(coverage.byArea.map((one) => one.cells))).toBe(cells.length);
    expect(coverage.states).toMatchObject(Object.fromEntries(wordsOf(CELL_STATES).map((state) => [state, cells.filter((cell) => cell.state === state).length])));
    expect(sum(coverage.byRole.map((one) => one.stated))).toBe(coverage.states.SPECIFIED + coverage.states.EXCLUDED + coverage.states.INHERITED);
    expect(coverage.searched).toBe(cells.filter((cell) => cell.searched).length);
  });

  it('gives the cells of one function from the facts about it and its relatives alone', () => {
    const facts = country.facts(LAW);
    for (const { id } of country.world.ordered) {
      const near = new Set(related(country.world, [id]));
      const some = { ...facts, assignments: facts.assignments.filter((claim) => near.has(claim.function)), searched: facts.searched.filter((mark) => near.has(mark.function)) };
      expect(cellsOf(country.world, some, id, { place: 'atl-parish' })).toEqual(cellsOf(country.world, facts, id, { place: 'atl-parish' }));
    }
  });
});

/** Any facts on the small world. */
const claims = fc.array(fc.record({
  function: fc.constantFrom(...small.ordered.map(({ id }) => id)), role: fc.constantFrom(...wordsOf(ROLES)),
  body: fc.option(fc.constantFrom(...small.bodies.keys()), { freq: 9 }), force: fc.constantFrom(...wordsOf(FORCES)),
  definiteness: fc.constantFrom(...wordsOf(DEFINITENESS)), verification: fc.constantFrom(...wordsOf(VERIFICATIONS)),
  conditionKind: fc.option(fc.constantFrom(...wordsOf(CONDITION_KINDS))), concerns: fc.option(fc.constantFrom(...small.unitTypes.keys())), inherited: fc.boolean(),
}), { maxLength: 25 }).map((list) => list.map(({ function: fn, role, body, ...more }, index): Assignment => ({ ...assignment(fn, role, body, more), id: `claim-${index}` })));
const marks = fc.array(fc.record({ fn: fc.constantFrom(...small.ordered.map(({ id }) => id)), roles: fc.subarray([...wordsOf(ROLES)], { minLength: 1 }), inherited: fc.boolean() }), { maxLength: 8 })
  .map((list) => list.map(({ fn, roles, inherited }) => ({ ...read(fn, ...roles), inherited })));
const anyFacts = fc.tuple(claims, marks).map(([list, searched]) => factsOf([...list, ...searched]));
const anyLook = fc.record({ place: fc.option(fc.constantFrom(...small.unitTypes.keys())), reading: fc.constantFrom('OWN' as const, 'EFFECTIVE' as const) });

describe('whatever a framework states', () => {
  it('each cell has one state that its own claims bear out', () => {
    fc.assert(fc.property(anyFacts, anyLook, (facts, look) => {
      for (const cell of matrixOf(small, facts, look).cells) {
        const counted = cell.claims.filter((claim) => claim.verification !== 'RECALL');
        const stated = counted.filter((claim) => claim.definiteness !== 'PROMISED');
        expect(wordsOf(CELL_STATES)).toContain(cell.state);
        expect(stated.length > 0).toBe(cell.state === 'SPECIFIED' || cell.state === 'EXCLUDED' || cell.state === 'INHERITED');
        expect(counted.length > 0 && stated.length === 0).toBe(cell.state === 'PROMISED');
        expect(cell.statedAt !== null).toBe(cell.state === 'INHERITED' || (cell.state === 'PROMISED' && counted[0]?.function !== cell.function));
        if (cell.state === 'EXCLUDED') expect(counted.every((claim) => claim.force === 'MUST_NOT')).toBe(true);
        if (cell.state === 'SILENT') expect(cell.searched).toBe(true);
        if (cell.state === 'IN_PARTS') expect(cell.parts).toBeGreaterThan(0);
        if (look.reading === 'OWN') expect(cell.claims.filter((claim) => claim.inherited)).toEqual([]);
      }
    }), { numRuns: 150 });
  });

  it('the order of its rows changes nothing but the order of claims in a cell', () => {
    const plain = (facts: Facts, look: object) => matrixOf(small, facts, look).cells.map((cell) => ({
      ...cell, claims: cell.claims.map(({ id }) => id).sort(), meanwhile: cell.meanwhile.map(({ id }) => id).sort(),
    }));
    fc.assert(fc.property(anyFacts, anyLook, fc.infiniteStream(fc.nat()), (facts, look, numbers) => {
      const mixed = <T>(list: readonly T[]) => list.map((item) => ({ item, at: numbers.next().value as number })).sort((a, b) => a.at - b.at).map(({ item }) => item);
      expect(plain({ ...facts, assignments: mixed(facts.assignments), searched: mixed(facts.searched) }, look)).toEqual(plain(facts, look));
    }), { numRuns: 100 });
  });

  it('an unread text is not searched anywhere on its own, and in effect says what its base says', () => {
    fc.assert(fc.property(anyFacts, fc.option(fc.constantFrom(...small.unitTypes.keys())), (facts, place) => {
      const base = { ...facts, assignments: facts.assignments.map((claim) => ({ ...claim, inherited: false })), searched: facts.searched.map((mark) => ({ ...mark, inherited: false })) };
      const unread = { ...facts, assignments: facts.assignments.map((claim) => ({ ...claim, inherited: true })), searched: facts.searched.map((mark) => ({ ...mark, inherited: true })) };
      expect(new Set(matrixOf(small, unread, { place, reading: 'OWN' }).cells.map(({ state }) => state))).toEqual(new Set(['NOT_SEARCHED']));
      const inEffect = matrixOf(small, unread, { place, reading: 'EFFECTIVE' });
      const alone = matrixOf(small, base, { place, reading: 'OWN' });
      expect(inEffect.coverage).toEqual(alone.coverage);
      expect(inEffect.cells.map(({ state, statedAt, onlyIf }) => ({ state, statedAt, onlyIf }))).toEqual(alone.cells.map(({ state, statedAt, onlyIf }) => ({ state, statedAt, onlyIf })));
    }), { numRuns: 100 });
  });

  it('a complete framework reads the same on its own and in effect', () => {
    fc.assert(fc.property(anyFacts, anyLook, (facts, { place }) => {
      const complete = { ...facts, assignments: facts.assignments.map((claim) => ({ ...claim, inherited: false })), searched: facts.searched.map((mark) => ({ ...mark, inherited: false })) };
      expect(matrixOf(small, complete, { place, reading: 'EFFECTIVE' }).cells).toEqual(matrixOf(small, complete, { place, reading: 'OWN' }).cells);
    }), { numRuns: 50 });
  });

  it('the unread bill of Atlantis is the law in effect and nothing on its own', () => {
    const { world } = country;
    const facts = (id: string) => country.facts(id);
    expect(new Set(matrixOf(world, facts('atl-unread-2023'), { reading: 'OWN' }).cells.map(({ state }) => state))).toEqual(new Set(['NOT_SEARCHED']));
    expect(matrixOf(world, facts('atl-unread-2023'), { reading: 'EFFECTIVE' }).coverage).toEqual(matrixOf(world, facts(LAW)).coverage);
  });
});
