import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { unchangedMarks } from './unchanged-marks.ts';

const PAY = 'atl-law-2020.warden-office.decide.atl-reeve';
const WATER = 'atl-law-2020.tidal-water.decide.atl-moot-county';

it('accepts a mark beside a later edition', () => {
  expect(found(unchangedMarks, change('assignments', PAY, { unchanged: 'UNCHECKED' }))).toEqual([]);
});

it('names a mark where no later edition is cited', () => {
  expect(found(unchangedMarks, change('assignments', WATER, { unchanged: 'NOTES' }))).toEqual([
    `${WATER} unchanged: NOTES, yet no edition later than 2020-06-01 is cited (leave it empty: it is worked out)`,
  ]);
});

it('names AT_DATE beside a later edition', () => {
  expect(found(unchangedMarks, change('assignments', PAY, { unchanged: 'AT_DATE' }))).toEqual([
    `${PAY} unchanged: AT_DATE, yet a later edition is cited (say NOTES or UNCHECKED)`,
  ]);
});
