import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { promiseDates } from './promise-dates.ts';

const RULE = 'atl-law-2020.tidal-water.decide.atl-moot-county';
const PROMISE = 'atl-concept-2022.own-budget.decide.atl-gathering-parish';

it('accepts a promise that is due and a rule enacted for later', () => {
  expect(found(promiseDates)).toEqual([]);
});

it('names a rule that is due', () => {
  expect(found(promiseDates, change('assignments', RULE, { due: '2022' }))).toEqual([
    `${RULE} due: is EXPLICIT, yet due 2022 (say PROMISED, or write the day in valid_from)`,
  ]);
});

it('names a promise that holds from a day', () => {
  expect(found(promiseDates, change('assignments', PROMISE, { valid_from: '2024' }))).toEqual([
    `${PROMISE} valid_from: is PROMISED, yet has valid_from 2024 (what is enacted for later is EXPLICIT with valid_from; a promise has a date in due)`,
  ]);
});
