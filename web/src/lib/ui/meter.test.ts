import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CELL_STATES, wordsOf } from '@okilet/schema/vocabulary';
import { countOf, METER_PARTS } from './meter.ts';

it('a meter puts every cell into exactly one part', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...wordsOf(CELL_STATES))), (states) => {
    const count = countOf(states.map((state) => ({ state })));
    expect(METER_PARTS.reduce((sum, part) => sum + count[part], 0)).toBe(count.cells);
  }));
});

it('a meter counts a prohibition as stated and what stands above apart', () => {
  expect(countOf([{ state: 'EXCLUDED' }, { state: 'INHERITED' }, { state: 'NOT_SEARCHED' }])).toEqual(
    { cells: 3, stated: 1, wider: 1, parts: 0, promised: 0, silent: 0, unread: 1 });
});
