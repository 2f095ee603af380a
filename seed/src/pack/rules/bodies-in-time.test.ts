import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { bodiesInTime } from './bodies-in-time.ts';

const UTILITIES = 'atl-law-2025.utilities.regulate.atl-chamber-realm';

it('accepts each law with the assembly of its time', () => {
  expect(found(bodiesInTime)).toEqual([]);
});

it('names a body that has ceased to exist, and one that does not yet exist', () => {
  expect(found(
    bodiesInTime,
    change('assignments', UTILITIES, { body: 'atl-moot-realm' }),
    change('revenues', 'atl-law-2020.rev.pearl-tax.atl-budget-county', { rate_set_by: 'atl-chamber-realm' }),
  )).toEqual([
    `${UTILITIES} body: "atl-moot-realm" exists from ever to 2025-01-01, the framework speaks of 2025-06-01 (name the body of that time, or correct its days in bodies.csv)`,
    'atl-law-2020.rev.pearl-tax.atl-budget-county rate_set_by: "atl-chamber-realm" exists from 2025-01-01 to now, the framework speaks of 2020-06-01 (name the body of that time, or correct its days in bodies.csv)',
  ]);
});

it('lets a promise or a claim for later name a body to come', () => {
  expect(found(
    bodiesInTime,
    change('assignments', 'atl-law-2020.ferries.regulate.atl-ministry-waters', { body: 'atl-chamber-realm' }),
    change('links', 'atl-concept-2022.elects.atl-voters-county.atl-reeve', { to: 'atl-chamber-realm' }),
  )).toEqual([]);
});
