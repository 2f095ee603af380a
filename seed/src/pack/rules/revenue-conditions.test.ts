import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { revenueConditions } from './revenue-conditions.ts';

const FEE = 'atl-law-2020.rev.harbour-fee.atl-budget-county';

it('accepts a condition of a revenue with its kind', () => {
  expect(found(revenueConditions)).toEqual([]);
});

it('counts one without', () => {
  expect(found(revenueConditions, change('revenues', FEE, { condition_kind: undefined }))).toEqual([
    `${FEE} condition_en: the condition "in counties with more than 5,000 residents" has no kind (add the column condition_kind and choose; OTHER where none fits)`,
  ]);
});
