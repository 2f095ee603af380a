import { describe, expect, it } from 'vitest';
import type { Assignment, Facts } from '@okilet/schema/facts';
import { BODIES, claim, factsOf, FRAMEWORKS, smallWorld } from '../../../test/compare-facts.ts';
import { compareOf, type CompareOptions } from './compare.ts';

const world = smallWorld();
const { law, later, concept, abroad } = FRAMEWORKS;
const { council, akimat, akim, government } = BODIES;

/** What changes from the first to the second, as short words: kind, role, function, who, from whom. */
function changes(base: Facts, target: Facts, options: CompareOptions = {}): string[] {
  const { rows } = compareOf(world, [base, target], { base: base.framework, ...options });
  return rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.changes)).map((one) =>
    [one.kind, one.role, one.function, one.body ?? one.budget, one.from ?? one.fromBudget, one.move, one.concerns].filter((part) => part !== null).join(' '));
}
const between = (before: readonly Assignment[], after: readonly Assignment[], options?: CompareOptions) => changes(factsOf(law, before), factsOf(later, after), options);
const alone = [claim({ body: council })];

describe('what is named on one side only', () => {
  it('is gained where the base was read and does not name it, and no longer named the other way round', () => {
    const both = [...alone, claim({ body: akim })];
    expect(between(alone, both)).toEqual([`GAINED DECIDE roads ${akim}`]);
    expect(between(both, alone)).toEqual([`LOST DECIDE roads ${akim}`]);
  });
  it('cannot be told where either side was not read for the role, though both name somebody', () => {
    const both = factsOf(later, [...alone, claim({ body: akim })]);
    const one = { under: 'roads', roles: ['DECIDE'] } as const;
    expect(changes(factsOf(law, alone, []), both, one)).toEqual([`CANNOT_TELL DECIDE roads ${akim}`]);
    expect(changes(both, factsOf(law, alone, []), one)).toEqual([`CANNOT_TELL DECIDE roads ${akim}`]);
  });
  it('is proven by a first day inside the interval, though the earlier law was not read', () => {
    const dated = factsOf(later, [claim({ body: akim, validFrom: '2022-01-01' })]);
    const old = factsOf(later, [claim({ body: akim, validFrom: '2001-01-01' })]);
    const unread = factsOf(law, [], []);
    expect(changes(unread, dated, { roles: ['DECIDE'], under: 'roads' })).toEqual([`GAINED DECIDE roads ${akim}`]);
    expect(changes(dated, unread, { roles: ['DECIDE'], under: 'roads' })).toEqual([`LOST DECIDE roads ${akim}`]);
    expect(changes(unread, old, { roles: ['DECIDE'], under: 'roads' })).toEqual([`CANNOT_TELL DECIDE roads ${akim}`]);
  });
  it('is not proven by a date against a Concept, which is no state of the law', () => {
    const dated = factsOf(later, [claim({ body: akim, validFrom: '2023-01-01' })]);
    expect(changes(factsOf(concept, [], []), dated, { roles: ['DECIDE'], under: 'roads' })).toEqual([`CANNOT_TELL DECIDE roads ${akim}`]);
  });
  it('cannot be told where the other side knows the same body from memory only', () => {
    const recalled = [...alone, claim({ body: akim, verification: 'RECALL' })];
    expect(between(recalled, [...alone, claim({ body: akim })])).toEqual([`CANNOT_TELL DECIDE roads ${akim}`]);
    expect(between(alone, recalled)).toEqual([]);
  });
  it('is no change where only the working of the body is told or only a prohibition is added', () => {
    expect(between(alone, [...alone, claim({ body: akim, aspect: 'PROCEDURE' }), claim({ body: government, force: 'MUST_NOT' })])).toEqual([]);
  });
  it('is counted apart where it holds only in a pilot', () => {
    const { counts, rows } = compareOf(world, [factsOf(law, alone), factsOf(later, [...alone, claim({ body: akim, conditionKind: 'PILOT' })])]);
    expect(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.changes.map((one) => one.onlyIf)))).toEqual([['PILOT']]);
    expect(counts[0]?.kinds.find(({ kind }) => kind === 'GAINED')).toEqual({ kind: 'GAINED', changes: 0, onlyInCases: 1, cells: 1 });
  });
});

describe('the tree of functions', () => {
  it('moves a holder between a function and its parts without a gain or a loss', () => {
    const whole = [claim({ body: council, function: 'water' })];
    const parts = [claim({ body: council, function: 'water-pipes' }), claim({ body: council, function: 'water-quality' })];
    expect(between(whole, parts)).toEqual([]);
    expect(between(parts, whole)).toEqual([]);
  });
  it('does not call a function silent whose parts are assigned: its holder is no longer named', () => {
    expect(between([claim({ body: council, function: 'water' })], [claim({ body: akim, function: 'water-pipes' })])).toContain(`LOST DECIDE water ${council}`);
  });
});

describe('silence and promises', () => {
  it('says that the text became silent where it was read and names nobody', () => {
    expect(between([...alone, claim({ body: akim })], [])).toEqual([`BECAME_SILENT DECIDE roads ${akim}`, `BECAME_SILENT DECIDE roads ${council}`]);
  });
  it('does not call silent what was not read on both sides', () => {
    expect(changes(factsOf(law, alone, []), factsOf(later, []), { under: 'roads', roles: ['DECIDE'] })).toEqual([`CANNOT_TELL DECIDE roads ${council}`]);
    expect(changes(factsOf(law, alone), factsOf(later, [], []), { under: 'roads', roles: ['DECIDE'] })).toEqual([`CANNOT_TELL DECIDE roads ${council}`]);
  });
  it('shows a promise in place of a rule, and the rule as gained the other way round', () => {
    const promise = [claim({ body: null, definiteness: 'PROMISED' })];
    expect(between(alone, promise)).toEqual([`PROMISE_REPLACES_RULE DECIDE roads ${council}`]);
    expect(between(promise, alone)).toEqual([`GAINED DECIDE roads ${council}`]);
  });
  it('shows a promise where the base says nothing, and beside a rule that stays', () => {
    const promise = claim({ body: akim, definiteness: 'PROMISED' });
    expect(between([], [promise])).toEqual([`PROMISED DECIDE roads ${akim}`]);
    expect(between(alone, [...alone, promise])).toEqual([`PROMISED DECIDE roads ${akim}`]);
    expect(between([promise], [promise])).toEqual([]);
  });
});

describe('strength', () => {
  const step = (before: Partial<Assignment>, after: Partial<Assignment>) => between([claim({ body: council, ...before })], [claim({ body: council, ...after })]);
  it('steps up from a right to a duty and down from alone to jointly', () => {
    expect(step({ force: 'MAY' }, { force: 'MUST' })).toEqual([`STRENGTHENED DECIDE roads ${council}`]);
    expect(step({ mode: 'EXCLUSIVE' }, { mode: 'JOINT' })).toEqual([`WEAKENED DECIDE roads ${council}`]);
    expect(step({ force: 'MAY' }, { force: 'MUST_NOT' })).toEqual([`WEAKENED DECIDE roads ${council}`]);
  });
  it('is neither when one step goes up and one down, and stays where jointly becomes each in its part', () => {
    expect(step({ force: 'MAY', mode: 'EXCLUSIVE' }, { force: 'MUST', mode: 'JOINT' })).toEqual([]);
    expect(step({ mode: 'JOINT' }, { mode: 'PARALLEL' })).toEqual([]);
    expect(step({ mode: 'RESIDUAL' }, { mode: 'EXCLUSIVE' })).toEqual([]);
  });
  it('does not take a second claim beside the first for a step', () => {
    expect(between([claim({ body: council, mode: 'JOINT' })], [claim({ body: council, mode: 'JOINT' }), claim({ body: council, aspect: 'STAFF' })])).toEqual([]);
  });
});

describe('moves', () => {
  it('sees a successor as a move: Parliament ended and Kurultai began between the two dates', () => {
    const [before, after] = [factsOf(law, [claim({ body: BODIES.parliament })]), factsOf(later, [claim({ body: BODIES.kurultai })])];
    expect(changes(before, after)).toEqual([`MOVED DECIDE roads ${BODIES.kurultai} ${BODIES.parliament} SUCCESSOR`]);
    expect(changes(after, before)).toEqual([`MOVED DECIDE roads ${BODIES.parliament} ${BODIES.kurultai} SUCCESSOR`]);
  });
  it('says up or down where one kind of body hands over to the same kind at another level', () => {
    const [district, oblast] = [[...alone, claim({ body: akimat })], [...alone, claim({ body: BODIES.oblastAkimat })]];
    expect(between(district, oblast)).toEqual([`MOVED DECIDE roads ${BODIES.oblastAkimat} ${akimat} UP`]);
    expect(between(oblast, district)).toEqual([`MOVED DECIDE roads ${akimat} ${BODIES.oblastAkimat} DOWN`]);
  });
  it('sees a move within one house, from an akimat to its divisions', () => {
    expect(between([...alone, claim({ body: akimat })], [...alone, claim({ body: BODIES.divisions })])).toEqual([`MOVED DECIDE roads ${BODIES.divisions} ${akimat} SAME_LEVEL`]);
  });
  it('moves from the only holder to the only one, whatever their kinds, and leaves a loss and a gain where others stand beside', () => {
    expect(between([claim({ body: government })], [claim({ body: akim })])).toEqual([`MOVED DECIDE roads ${akim} ${government} DOWN`]);
    expect(between([...alone, claim({ body: government })], [...alone, claim({ body: akim })])).toEqual([`GAINED DECIDE roads ${akim}`, `LOST DECIDE roads ${government}`]);
  });
  it('moves a payment from one budget to another', () => {
    const pays = (fromBudget: string) => [claim({ body: null, role: 'FUND', fromBudget })];
    expect(between(pays('aa-budget-district'), pays('aa-budget-rural'))).toEqual(['MOVED FUND roads aa-budget-rural aa-budget-district DOWN']);
  });
});

describe('whose affair it is', () => {
  it('sees that a council no longer decides for another unit, though it still decides for its own', () => {
    const [own, other] = [claim({ body: council, concerns: 'aa-district' }), claim({ body: council, concerns: 'aa-rural' })];
    expect(between([own, other], [own])).toEqual([`LOST DECIDE roads ${council} aa-rural`]);
  });
  it('takes a claim without a unit as general: naming the unit on one side only is no change', () => {
    expect(between([claim({ body: council })], [claim({ body: council }), claim({ body: council, concerns: 'aa-rural' })])).toEqual([]);
  });
});

describe('between countries', () => {
  it('compares by level and kind, and shows the mapping it used', () => {
    const ours = factsOf(law, [claim({ body: council }), claim({ body: akim })]);
    const theirs = factsOf(abroad, [claim({ body: BODIES.commune })]);
    expect(changes(ours, theirs, { under: 'roads', roles: ['DECIDE'] })).toEqual([`LOST DECIDE roads ${akim}`, `MOVED DECIDE roads ${BODIES.commune} ${council} DOWN`]);
    const { bridge } = compareOf(world, [ours, theirs]);
    expect(bridge.map(({ slot, holders }) => [slot.level, slot.kind, holders.map(({ bodies }) => bodies)])).toEqual([
      ['district', 'ASSEMBLY', [[], [council]]], ['local', 'ASSEMBLY', [[BODIES.commune], []]], ['local', 'OFFICE', [[], [akim]]],
    ]);
  });
  it('has no mapping within one country', () => {
    expect(compareOf(world, [factsOf(law, alone), factsOf(later, alone)]).bridge).toEqual([]);
  });
});
