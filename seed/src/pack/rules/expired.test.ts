import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { expired } from './expired.ts';

const WALLS = 'atl-law-2020.sea-walls.decide.atl-moot-realm';
const CONSULT = 'atl-law-2020.sea-walls.consult.atl-gathering-parish';

it('counts a claim that ends on the very day its framework speaks of', () => {
  expect(found(expired)).toEqual([
    `${CONSULT} valid_to: no longer holds from 2020-06-01, and the framework speaks of 2020-06-01 (take it out, or correct valid_to: it is the first day on which it no longer holds)`,
  ]);
});

it('accepts one that ends the day after', () => {
  expect(found(expired, change('assignments', CONSULT, { valid_to: '2020-06-02' }))).toEqual([]);
});

it('takes a month for its first day', () => {
  expect(found(expired, change('assignments', CONSULT, { valid_to: '2020-07' }), change('assignments', WALLS, { valid_to: '2020-06' }))).toHaveLength(1);
});
