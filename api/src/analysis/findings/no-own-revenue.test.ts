import { expect, test } from 'vitest';
import { assignment, revenue } from '../../../test/finding-facts.ts';
import { found, judged } from '../../../test/finding-table.ts';

const duty = assignment('lights', 'DELIVER', 'elder');
const tax = (more = {}) => revenue('income-tax', 'village-budget', { autonomy: 'e', rateSetBy: 'ministry', ...more });

test('taxes whose rates others set leave a unit with duties without revenue of its own', () => {
  expect(found('no-own-revenue', [duty, tax()])).toEqual(['HIGH -~-~village~-']);
  expect(found('no-own-revenue', [duty, tax({ autonomy: 'b.2', rateSetBy: 'shire-council' })])).toEqual(['HIGH -~-~village~-']);
});

test('a rate or relief that a body of the unit sets is its own', () => {
  for (const autonomy of ['a.1', 'b.2', 'c']) expect(judged('no-own-revenue', [duty, tax({ autonomy, rateSetBy: 'elder' })]).counts).toEqual([0, 1, 0]);
});

test('without duties it is not tested; without coded revenues, or where who sets a rate is not coded, it cannot tell', () => {
  expect(judged('no-own-revenue', [tax()]).counts).toEqual([0, 0, 0]);
  expect(judged('no-own-revenue', [duty]).cannotTell).toEqual(['village NO_REVENUES']);
  expect(judged('no-own-revenue', [duty, tax(), tax({ id: 'b', autonomy: null, rateSetBy: null })]).cannotTell).toEqual(['village NO_SETTER']);
});

test('transfers, fines and sales are no revenue of one’s own', () => {
  expect(judged('no-own-revenue', [duty, tax({ flow: 'GRANT_GENERAL' })]).cannotTell).toEqual(['village NO_REVENUES']);
});
