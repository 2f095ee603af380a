import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { holders } from './holders.ts';

it('accepts promises that name nobody, and FUND that names a budget alone', () => {
  expect(found(holders)).toEqual([]);
});

it('names an assignment without a body', () => {
  expect(found(holders, change('assignments', 'atl-law-2020.tidal-water.oversee.atl-board-county', { body: undefined }))).toEqual([
    'atl-law-2020.tidal-water.oversee.atl-board-county body: says OVERSEE, but not who (name the body; where the text names none, the fact is its silence: take the row out and mark the role in searched.csv)',
  ]);
});

it('names FUND without a budget, even where a body administers it', () => {
  expect(found(holders, change('assignments', 'atl-law-2020.ferries.fund.atl-budget-realm', { from_budget: undefined }))).toEqual([
    'atl-law-2020.ferries.fund.atl-budget-realm from_budget: says FUND, but not which budget pays (name it in from_budget)',
  ]);
});
