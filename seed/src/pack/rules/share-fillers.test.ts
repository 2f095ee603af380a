import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { shareFillers } from './share-fillers.ts';

const REV = 'atl-law-2020.rev.pearl-tax.';

it('accepts an empty share by decision, and a true limit', () => {
  expect(found(shareFillers, change('revenues', `${REV}atl-budget-county`, { share_min: '5', share_max: '50' }))).toEqual([]);
});

it('names 0 and 100 where another decides', () => {
  const tip = 'leave it empty where the text sets no limit; say FIXED where the budget receives all of it';
  expect(found(
    shareFillers,
    change('revenues', `${REV}atl-budget-county`, { share_min: '0', share_max: '100' }),
    change('revenues', 'atl-law-2020.rev.general-grant.atl-budget-county', { share_min: '100', share_max: '100' }),
  )).toEqual([
    `atl-law-2020.rev.general-grant.atl-budget-county share_max: share_max 100 is no limit on a share FORMULA (${tip})`,
    `${REV}atl-budget-county share_min: share_min 0 is no limit on a share BY_DECISION (${tip})`,
  ]);
});

it('leaves a fixed share of 100 alone', () => {
  expect(found(shareFillers, change('revenues', `${REV}atl-budget-county`, { share_kind: 'FIXED', share_min: '100', share_max: '100' }))).toEqual([]);
});
