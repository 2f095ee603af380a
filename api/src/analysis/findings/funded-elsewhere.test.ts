import { expect, test } from 'vitest';
import { assignment, pays, read, revenue } from '../../../test/finding-facts.ts';
import { found, judged } from '../../../test/finding-table.ts';

const duty = assignment('lights', 'DELIVER', 'elder');

test('only budgets of other units: medium; earmarked money or a delegated task: low', () => {
  expect(found('funded-elsewhere', [duty, pays('lights', 'shire-budget')])).toEqual(['MEDIUM lights~elder~village~-']);
  expect(found('funded-elsewhere', [duty, revenue('income-tax', 'village-budget', { earmarkedFor: 'lights' })])).toEqual(['LOW lights~elder~village~-']);
  expect(found('funded-elsewhere', [{ ...duty, title: 'DELEGATED' }, pays('lights', 'shire-budget')])).toEqual(['LOW lights~elder~village~-']);
});

test('it excludes unfunded-mandate: one of the two at most for each duty', () => {
  for (const money of [[], [pays('lights', 'shire-budget')], [pays('lights', 'village-budget')], [pays('lights', 'city-budget')]]) {
    const facts = [read('lights'), duty, ...money];
    expect(found('funded-elsewhere', facts).length + found('unfunded-mandate', facts).length).toBeLessThanOrEqual(1);
  }
});

test('a budget of the unit, or of the kind of unit it is a variant of, pays its own', () => {
  expect(found('funded-elsewhere', [duty, pays('lights', 'shire-budget'), pays('lights', 'village-budget')])).toEqual([]);
});

test('a line for one place counts for the unit that it concerns', () => {
  expect(found('funded-elsewhere', [duty, pays('lights', 'shire-budget', { conditionKind: 'PLACE', concerns: 'village' })])).toEqual(['MEDIUM lights~elder~village~-']);
  expect(judged('funded-elsewhere', [duty, pays('lights', 'shire-budget', { conditionKind: 'PLACE' })]).cannotTell).toContain('lights ONLY_IF');
});

test('money stated only for the function above leaves it open', () => {
  expect(judged('funded-elsewhere', [duty, pays('amenities', 'shire-budget')]).cannotTell).toContain('lights NOT_HERE');
});
