import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { delegatedHat } from './delegated-hat.ts';

const FERRIES = 'atl-law-2020.ferries.deliver.atl-board-province';

it('accepts a delegated task of the state held for the state', () => {
  expect(found(delegatedHat)).toEqual([]);
});

it('counts a task of a state body held as self-government', () => {
  expect(found(delegatedHat, change('assignments', FERRIES, { capacity: 'SELF_GOVERNMENT' }))).toEqual([
    `${FERRIES} capacity: delegated by atl-ministry-waters, a body of the state, yet held as SELF_GOVERNMENT (say STATE, or correct delegated_by)`,
  ]);
});

it('accepts a task that self-government itself hands over', () => {
  expect(found(delegatedHat, change('assignments', FERRIES, { capacity: 'SELF_GOVERNMENT', delegated_by: 'atl-gathering-parish' }))).toEqual([]);
});
