import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { roleColumns } from './role-columns.ts';

const DECIDE = 'atl-law-2020.tidal-water.decide.atl-moot-county';

it('accepts each column beside its role', () => {
  expect(found(roleColumns, change('assignments', 'atl-law-2020.tidal-water.oversee.atl-board-county', { toward: 'atl-warden' }))).toEqual([]);
});

it('names cells that nobody reads for this role', () => {
  expect(found(roleColumns, change('assignments', DECIDE, { toward: 'atl-warden', from_budget: 'atl-budget-county', delegated_by: 'atl-keeper' }))).toEqual([
    `${DECIDE} from_budget: from_budget is filled, but this row is DECIDE with title OWN (from_budget belongs to FUND)`,
    `${DECIDE} toward: toward is filled, but this row is DECIDE with title OWN (toward belongs to ANSWER or OVERSEE)`,
    `${DECIDE} delegated_by: delegated_by is filled, but this row is DECIDE with title OWN (delegated_by belongs to title DELEGATED)`,
  ]);
});
