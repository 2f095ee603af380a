import { expect, it } from 'vitest';
import { addLike, change, lift } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { order } from './order.ts';

it('finds the rows of Atlantis in order', () => {
  expect(found(order)).toEqual([]);
});

it('names only the row that is out of place, and where it belongs', () => {
  expect(found(order, lift('bodies', 'atl-moot-city'))).toEqual([
    'atl-moot-city id: "atl-moot-city" is out of order (move it below "atl-ministry-waters")',
  ]);
});

it('sends a row to the top when nothing comes before it', () => {
  expect(found(order, lift('functions', 'tide-clocks'), lift('functions', 'boundaries'), lift('functions', 'tidal-water'))).toEqual([
    'tidal-water id: "tidal-water" is out of order (move it below "steering")',
    'tide-clocks id: "tide-clocks" is out of order (move it below "steering")',
  ]);
  expect(found(order, change('functions', 'utilities', { id: 'a-first' }))).toEqual(['a-first id: "a-first" is out of order (move it to the top)']);
});

it('sorts by every column of the key', () => {
  expect(found(order, lift('editions', 'atl-act 2020-01-01 ru'))).toEqual([
    'atl-act 2020-01-01 ru document: "atl-act 2020-01-01 ru" is out of order (move it below "atl-act 2020-01-01 kk")',
  ]);
});

it('leaves two rows of one key to the rule on ids', () => {
  expect(found(order, addLike('bodies', 'atl-moot-city', {}))).toEqual([]);
});
