import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { findingIds } from './finding-ids.ts';

const FINDING = 'no-decider~atl-law-2020~tide-clocks~-~-~-';
const tip = '(copy the id from the page of the finding)';

it('accepts a finding of its own framework, on functions, sources, bodies, budgets and units that exist', () => {
  expect(found(findingIds, change('findings-verdicts', FINDING, { finding: 'share-at-anothers-will~atl-law-2020~pearl-tax~atl-budget-county+atl-moot-province~atl-county~-' }))).toEqual([]);
  expect(found(findingIds, change('findings-verdicts', FINDING, { finding: 'two-payers~atl-law-2020~song-school~atl-budget-county+atl-budget-province~atl-parish~LEGALITY' }))).toEqual([]);
});

it('names a finding of another framework', () => {
  const other = 'no-decider~atl-law-2025~tide-clocks~-~-~-';
  expect(found(findingIds, change('findings-verdicts', FINDING, { finding: other }))).toEqual([`${other} finding: "${other}": it is a finding of "atl-law-2025" ${tip}`]);
});

it('names parts that are missing or stand for nothing', () => {
  const short = 'no-decider~atl-law-2020~tide-clocks';
  const wrong = 'no-decider~atl-law-2020~clocks~atl-warden+nobody~-~-';
  expect(found(findingIds, change('findings-verdicts', FINDING, { finding: short }))).toEqual([`${short} finding: "${short}": 3 parts, not 6 ${tip}`]);
  expect(found(findingIds, change('findings-verdicts', FINDING, { finding: wrong }))).toEqual([`${wrong} finding: "${wrong}": clocks, nobody does not exist ${tip}`]);
});
