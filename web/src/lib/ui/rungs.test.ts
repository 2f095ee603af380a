import { expect, it } from 'vitest';
import { maskOf, rankOf } from './rungs.ts';

const city = { levels: [{ rank: 2 }, { rank: 3 }] };

it('A unit of two rungs has both in its comb, and stands with the lower', () => {
  expect([maskOf(city), rankOf(city)]).toEqual([0b110, 3]);
});

it('Where no unit is known, the comb is empty and it stands above all', () => {
  expect([maskOf(null), rankOf(undefined)]).toEqual([0, 0]);
});
