import { expect, test } from 'vitest';
import { assignment, pays, read, revenue } from '../../../test/finding-facts.ts';
import { found, judged } from '../../../test/finding-table.ts';

const duty = assignment('lights', 'DELIVER', 'elder');

test('a duty without a line in the expenditure lists is never above medium', () => {
  expect(found('unfunded-mandate', [read('lights'), duty])).toEqual(['MEDIUM lights~elder~village~-']);
});

test('lists that were not read, or lines for places only, leave it open', () => {
  expect(judged('unfunded-mandate', [duty]).cannotTell).toContain('lights NOT_READ');
  expect(judged('unfunded-mandate', [read('lights'), duty, pays('lights', 'village-budget', { conditionKind: 'PLACE' })]).cannotTell).toContain('lights ONLY_IF');
});

test('a line for the function above, for a part, for the task alone or earmarked money is money', () => {
  expect(found('unfunded-mandate', [read('lights'), duty, pays('amenities', 'village-budget')])).toEqual([]);
  expect(found('unfunded-mandate', [read('water'), assignment('water', 'DELIVER', 'elder'), pays('pipes', 'village-budget')])).toEqual([]);
  expect(found('unfunded-mandate', [read('lights'), duty, revenue('income-tax', 'village-budget', { earmarkedFor: 'lights' })])).toEqual([]);
});

test('lines for other places only are none for this unit', () => {
  expect(found('unfunded-mandate', [read('lights'), duty, pays('lights', 'city-budget')])).toEqual(['MEDIUM lights~elder~village~-']);
});

test('the state, a right, help, and steering powers are not tested', () => {
  expect(found('unfunded-mandate', [read('lights'), assignment('lights', 'DELIVER', 'ministry'), assignment('lights', 'DELIVER', 'elder', { force: 'MAY' })])).toEqual([]);
  expect(found('unfunded-mandate', [read('lights'), assignment('lights', 'DELIVER', 'elder', { mode: 'SUPPORT' }), read('own-budget'), assignment('own-budget', 'DELIVER', 'elder')])).toEqual([]);
});
