import { expect, test } from 'vitest';
import { assignment, pays, read } from '../../../test/finding-facts.ts';
import { found, judged } from '../../../test/finding-table.ts';

test('two budgets of one chain pay and neither part is marked, whatever the words', () => {
  expect(found('two-payers', [pays('lights', 'shire-budget'), pays('lights', 'village-budget', { says: { en: 'lamps', ru: '', kk: '' } })])).toEqual(['MEDIUM lights~shire-budget+village-budget~-~-']);
});

test('a marked part, a line for one place, another aspect and another chain are a division', () => {
  for (const more of [{ mode: 'PARALLEL' }, { conditionKind: 'PLACE' }, { aspect: 'ASSETS' }, { concerns: 'village' }, { fromBudget: 'city-budget' }, { verification: 'RECALL' }] as const) {
    expect(judged('two-payers', [read('lights'), pays('lights', 'region-budget'), pays('lights', 'shire-budget', more)])).toMatchObject({ found: [] });
  }
});

test('three budgets give three pairs on one task', () => {
  const { found: pairs, counts } = judged('two-payers', ['land-budget', 'shire-budget', 'village-budget'].map((id) => pays('lights', id)));
  expect([pairs.length, counts[0]]).toEqual([3, 1]);
});

test('steering powers, such as transfers between budgets, are not tested', () => {
  const lines = ['region-budget', 'shire-budget'].map((id) => pays('own-budget', id, { concerns: 'shire' }));
  expect(found('two-payers', [...lines, assignment('own-budget', 'DECIDE', 'elder')])).toEqual([]);
});
