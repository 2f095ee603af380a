import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { shares } from './shares.ts';

const REV = 'atl-law-2020.rev.';
const tooMuch = 'correct a share, or name the segment within which each group of shares adds up';

it('accepts shares of Atlantis: fixed, in a range, by decision, by formula and what is left', () => {
  expect(found(shares)).toEqual([]);
});

it('names a share outside 0 to 100', () => {
  expect(found(shares, change('revenues', `${REV}pearl-tax.atl-budget-province`, { share_min: '-1', share_max: '101' }))).toEqual([
    `${REV}pearl-tax.atl-budget-province share_min: share_min is -1 (a share is a percent from 0 to 100)`,
    `${REV}pearl-tax.atl-budget-province share_max: share_max is 101 (a share is a percent from 0 to 100)`,
  ]);
});

it('names limits that are swapped', () => {
  expect(found(shares, change('revenues', `${REV}pearl-tax.atl-budget-province`, { share_min: '60', share_max: '40' }))).toEqual([
    `${REV}pearl-tax.atl-budget-province share_max: the least share, 60, is above the largest, 40 (swap them)`,
  ]);
});

it('names a fixed share with two values and a range without limits', () => {
  expect(found(
    shares,
    change('revenues', `${REV}pearl-tax.atl-budget-realm`, { share_max: undefined }),
    change('revenues', `${REV}pearl-tax.atl-budget-county`, { share_kind: 'RANGE' }),
  )).toEqual([
    `${REV}pearl-tax.atl-budget-county share_kind: a RANGE without limits (write the limits, or say BY_DECISION)`,
    `${REV}pearl-tax.atl-budget-realm share_kind: a FIXED share has two values (write the same in share_min and share_max, or say RANGE)`,
  ]);
});

it('names least shares of one source in one case that are over 100 together', () => {
  expect(found(shares, change('revenues', `${REV}pearl-tax.atl-budget-county`, { share_kind: 'RANGE', share_min: '20.5' }))).toEqual([
    `${REV}pearl-tax.atl-pearl-fund share_min: the least shares of pearl-tax add up to 100.5: atl-budget-county 20.5, atl-budget-province 40, atl-budget-realm 30, atl-pearl-fund 10 (${tooMuch})`,
  ]);
});

it('adds up within a segment only', () => {
  expect(found(shares, change('revenues', `${REV}tide-tax.atl-budget-city`, { segment: 'parishes' }))).toEqual([
    `${REV}tide-tax.atl-budget-parish share_min: the least shares of tide-tax add up to 200: atl-budget-city 100, atl-budget-parish 100 (${tooMuch})`,
  ]);
});

it('leaves out what is not yet in effect, what is promised, and what holds in one place only', () => {
  const over = { share_kind: 'RANGE', share_min: '50' };
  const county = `${REV}pearl-tax.atl-budget-county`;
  expect(found(shares, change('revenues', county, { ...over, valid_from: '2021' }))).toEqual([]);
  expect(found(shares, change('revenues', county, { ...over, definiteness: 'PROMISED' }))).toEqual([]);
  expect(found(shares, change('revenues', county, { ...over, condition_kind: 'PILOT', condition_en: 'in pilots' }))).toEqual([]);
  expect(found(shares, change('revenues', county, { ...over, condition_kind: 'GROUNDS', condition_en: 'on grounds' }))).toHaveLength(1);
});
