import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { dates } from './dates.ts';

const CLAIM = 'atl-law-2020.sea-walls.decide.atl-moot-realm';

it('accepts a year, a month and a day, the 29th of February among them', () => {
  expect(found(dates, change('assignments', CLAIM, { valid_from: '2016-02-29' }))).toEqual([]);
});

it('names a day that no calendar has', () => {
  expect(found(dates, change('assignments', CLAIM, { valid_from: '2019-02-29' }), change('documents', 'atl-act', { date: '2019-11-31' }))).toEqual([
    `${CLAIM} valid_from: valid_from is 2019-02-29, which is no day of the calendar (correct the day or the month)`,
    'atl-act date: date is 2019-11-31, which is no day of the calendar (correct the day or the month)',
  ]);
});

it('names what ends before it begins, or on the day it begins', () => {
  const tip = 'valid_to is the first day on which it no longer holds, later than valid_from';
  expect(found(dates, change('assignments', CLAIM, { valid_from: '2021', valid_to: '2021-01-01' }), change('bodies', 'atl-islet-council', { valid_to: '2017' }))).toEqual([
    `${CLAIM} valid_to: holds from 2021 and no longer from 2021-01-01 (${tip})`,
    `atl-islet-council valid_to: holds from 2018 and no longer from 2017 (${tip})`,
  ]);
});
