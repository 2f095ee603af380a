import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { searchedMarks } from './searched-marks.ts';

it('accepts claims whose role is marked, and a memory that is not', () => {
  expect(found(searchedMarks)).toEqual([]);
});

it('counts a claim whose role is not marked for its own function, whatever is marked above', () => {
  expect(found(searchedMarks, change('searched', 'diving-school', { roles: 'FUND' }))).toEqual([
    'atl-law-2020.diving-school.decide.atl-board-county role: DECIDE of diving-school is not marked as searched (where the whole text that governs it was read for DECIDE, add the role to searched.csv)',
    'atl-law-2020.diving-school.decide.atl-board-province role: DECIDE of diving-school is not marked as searched (where the whole text that governs it was read for DECIDE, add the role to searched.csv)',
  ]);
});
