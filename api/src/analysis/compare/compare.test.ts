import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANG_LIST, READINGS, wordsOf } from '@okilet/schema/vocabulary';
import { anyFacts, BODIES, claim, factsOf, FRAMEWORKS, smallWorld } from '../../../test/compare-facts.ts';
import type { Change } from './change.ts';
import { compareOf, isDifference, type Comparison } from './compare.ts';
import { changeSentence, comparisonSummary } from './sentence.ts';

const world = smallWorld();
const { law, later } = FRAMEWORKS;
const changesIn = (comparison: Comparison): Change[] => comparison.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.changes));
const places = fc.constantFrom(null, 'aa-rural', 'aa-district');
const readings = fc.constantFrom(...wordsOf(READINGS));

/** What a change looks like from the other side; a promise that only the base makes is no change. */
function mirrored(change: Change): string | null {
  if (change.kind === 'PROMISED') return null;
  const kind = { GAINED: 'LOST', LOST: 'GAINED', BECAME_SILENT: 'GAINED', PROMISE_REPLACES_RULE: 'GAINED', STRENGTHENED: 'WEAKENED', WEAKENED: 'STRENGTHENED', MOVED: 'MOVED', CANNOT_TELL: 'CANNOT_TELL' }[change.kind];
  const [body, from] = change.kind === 'MOVED' ? [change.from, change.body] : [change.body, change.from];
  const [budget, fromBudget] = change.kind === 'MOVED' ? [change.fromBudget, change.budget] : [change.budget, change.fromBudget];
  const move = change.move === 'UP' ? 'DOWN' : change.move === 'DOWN' ? 'UP' : change.move;
  return [kind, change.function, change.role, body, from, budget, fromBudget, move, change.onlyIf.join()].join(' ');
}
/** LOST, BECAME_SILENT and PROMISE_REPLACES_RULE are one thing seen back. */
function plain(change: Change): string | null {
  const kind = change.kind === 'BECAME_SILENT' || change.kind === 'PROMISE_REPLACES_RULE' ? 'LOST' : change.kind;
  if (kind === 'PROMISED') return null;
  return [kind, change.function, change.role, change.body, change.from, change.budget, change.fromBudget, change.move, change.onlyIf.join()].join(' ');
}
const sorted = (list: readonly (string | null)[]) => list.filter((item) => item !== null).sort();

describe('comparison', () => {
  it('of a framework with itself is empty', () => {
    fc.assert(fc.property(anyFacts(law), places, readings, (facts, place, reading) => {
      expect(changesIn(compareOf(world, [facts, facts], { place, reading }))).toEqual([]);
    }));
  });
  it('mirrors every change when base and target are swapped', () => {
    fc.assert(fc.property(anyFacts(law), anyFacts(later), places, readings, (a, b, place, reading) => {
      const there = changesIn(compareOf(world, [a, b], { base: law, place, reading }));
      const back = changesIn(compareOf(world, [a, b], { base: later, place, reading }));
      expect(sorted(there.map(mirrored))).toEqual(sorted(back.map(plain)));
    }), { numRuns: 300 });
  });
  it('does not depend on the order of frameworks or of their facts', () => {
    fc.assert(fc.property(anyFacts(law), anyFacts(later), (a, b) => {
      const turned = { ...b, assignments: [...b.assignments].reverse(), searched: [...b.searched].reverse() };
      const shape = (comparison: Comparison) => JSON.stringify([comparison.counts, comparison.frameworks, changesIn(comparison)]);
      expect(shape(compareOf(world, [turned, a]))).toBe(shape(compareOf(world, [a, b])));
    }));
  });
  it('never derives a gain or a loss from a side that was not read, but by date', () => {
    fc.assert(fc.property(anyFacts(law), anyFacts(later), readings, (a, b, reading) => {
      for (const { cells: [before, after] } of compareOf(world, [a, b], { reading }).rows) {
        const unread = before?.state === 'NOT_SEARCHED' || after?.state === 'NOT_SEARCHED';
        if (unread) expect((after?.changes ?? []).filter(isDifference).every(({ dated }) => dated)).toBe(true);
      }
    }));
  });
  it('adds up: compared, cannot tell and unread are all cells, whatever rows are kept', () => {
    fc.assert(fc.property(anyFacts(law), anyFacts(later), fc.boolean(), (a, b, onlyDifferences) => {
      const comparison = compareOf(world, [a, b], { onlyDifferences });
      const [count] = comparison.counts;
      expect((count?.compared ?? 0) + (count?.cannotTell ?? 0) + (count?.unread ?? 0)).toBe(count?.cells);
      if (onlyDifferences) expect(comparison.rows.every(({ cells }) => cells.some(({ changes }) => changes.some(isDifference)))).toBe(true);
      expect(changesIn(comparison).filter(isDifference)).toEqual(changesIn(compareOf(world, [a, b])).filter((change) => isDifference(change)));
    }));
  });
  it('keeps rows in the order of the tree and frameworks in the order of time, base chosen or not', () => {
    const facts = [factsOf(later, []), factsOf(law, [])];
    expect(compareOf(world, facts).frameworks).toEqual([law, later]);
    expect(compareOf(world, facts).base).toBe(law);
    expect(compareOf(world, facts, { base: later }).base).toBe(later);
    expect(() => compareOf(world, facts, { base: 'aa-other' })).toThrow('not among the frameworks');
  });
});

describe('sentences of comparison', () => {
  it('count each kind by cells, and say how many of them hold only in some cases', () => {
    const before = factsOf(law, [], [['roads', ['DECIDE', 'FUND']]]);
    const after = factsOf(later, [
      claim({ body: BODIES.council }), claim({ body: BODIES.akim }), claim({ body: BODIES.akim, role: 'FUND', conditionKind: 'PILOT' }),
    ], [['roads', ['DECIDE', 'FUND']]]);
    const comparison = compareOf(world, [before, after], { under: 'roads', roles: ['DECIDE', 'FUND'] });
    expect(comparison.counts[0]).toMatchObject({ changed: 2, onlyInCases: 1 });
    expect(comparisonSummary(world, comparison, 'en')).toContain('something differs in 2 of 2 cells that could be compared (gained 2). Of the cells that differ, 1 does so only in the places or cases named.');
    expect(comparisonSummary(world, comparison, 'ru')).toContain('различия есть в 2 (добавлено – 2). Из них только в названных местах или случаях – 1.');
  });
  it('between two countries say where something is named, not that it was gained', () => {
    const comparison = compareOf(world, [factsOf(law, [claim({ body: BODIES.akim })]), factsOf(FRAMEWORKS.abroad, [], [['roads', ['DECIDE']]])], { base: law, under: 'roads', roles: ['DECIDE'] });
    const back = compareOf(world, [factsOf(law, [claim({ body: BODIES.akim })]), factsOf(FRAMEWORKS.abroad, [], [['roads', ['DECIDE']]])], { base: FRAMEWORKS.abroad, under: 'roads', roles: ['DECIDE'] });
    expect(comparisonSummary(world, comparison, 'en')).toContain('(the text does not say 1)');
    expect(comparisonSummary(world, back, 'en')).toContain('(named only here 1)');
  });
  it('say every change in three languages, name the bodies, and leave no gap in a template', () => {
    fc.assert(fc.property(anyFacts(law), anyFacts(later), (a, b) => {
      for (const change of changesIn(compareOf(world, [a, b]))) {
        for (const lang of LANG_LIST) {
          const text = changeSentence(world, change, lang);
          expect(text).toMatch(/\.$/);
          expect(text).not.toMatch(/undefined|null| {2}|“”|«»/);
          if (change.body) expect(text).toContain(change.body);
        }
      }
    }), { numRuns: 30 });
  });
  it('say how much could be compared, and how much was read on neither side', () => {
    const comparison = compareOf(world, [factsOf(law, [claim({ body: BODIES.council })], [['roads', ['DECIDE', 'FUND']]]), factsOf(later, [], [['roads', ['DECIDE']]])], { under: 'roads' });
    expect(comparisonSummary(world, comparison, 'en')).toBe(
      'From “aa-law-2021” to “aa-law-2026”: something differs in 1 of 1 cells that could be compared (became silent 1). Of 8 cells, 1 cannot be told and 6 were read on neither side.');
    expect(comparisonSummary(world, comparison, 'ru')).toBe(
      '«aa-law-2021» → «aa-law-2026»: сравнить можно ячеек – 1, различия есть в 1 (стало молчанием – 1). Всего ячеек – 8; нельзя сказать о 1; ни на одной стороне не прочитано – 6.');
    expect(comparisonSummary(world, comparison, 'kk')).toBe(
      '«aa-law-2021» → «aa-law-2026»: салыстыруға болатын ұяшық – 1, айырмашылығы бары – 1 (айтылмайтын болды – 1). Барлық ұяшық – 8; айту мүмкін емесі – 1; екі жағында да оқылмағаны – 6.');
  });
});
