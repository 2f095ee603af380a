import { expect, test } from 'vitest';
import { assignment, read } from '../../../test/finding-facts.ts';
import { found, judged } from '../../../test/finding-table.ts';

const decide = (body: string, more = {}) => assignment('lights', 'DECIDE', body, { id: `decide-${body}`, ...more });

test('two that decide on the same without a division are high across units, medium within one', () => {
  expect(found('two-deciders', [decide('region-board'), decide('shire-board')])).toEqual(['HIGH lights~region-board+shire-board~-~-']);
  expect(found('two-deciders', [decide('shire-council'), decide('shire-board')])).toEqual(['MEDIUM lights~shire-board+shire-council~-~-']);
});

test('a joint procedure, a part of its own, another affair or another aspect is a division', () => {
  for (const more of [{ mode: 'JOINT' }, { mode: 'PARALLEL' }, { mode: 'SUPPORT' }, { concerns: 'village' }, { aspect: 'PRICES' }, { aspect: 'PROCEDURE' }] as const) {
    expect(judged('two-deciders', [read('lights'), decide('region-board'), decide('shire-board', more)])).toMatchObject({ found: [], cannotTell: ['pipes NOT_READ', 'own-budget NOT_READ'] });
  }
});

test('a body and its head or its part are one organisation', () => {
  expect(found('two-deciders', [decide('shire-head'), decide('shire-board'), decide('shire-office')])).toEqual([]);
});

test('two that never bear on one place do not meet', () => {
  expect(found('two-deciders', [decide('city-board'), decide('region-board')])).toEqual([]);
  expect(found('two-deciders', [decide('ministry'), decide('region-board'), decide('city-board')])).toEqual([
    'HIGH lights~city-board+ministry~-~-', 'HIGH lights~ministry+region-board~-~-',
  ]);
});

test('acts in words of their own may be different acts: whether they overlap cannot be told', () => {
  const other = decide('shire-board', { says: { en: 'licenses installers', ru: '', kk: '' } });
  expect(judged('two-deciders', [decide('region-board'), other]).cannotTell).toContain('lights OTHER_WORDS');
});

test('each steering power is about the unit of its holder unless the text names another', () => {
  const budget = (body: string, concerns: string | null) => assignment('own-budget', 'DECIDE', body, { concerns });
  expect(found('two-deciders', [budget('region-council', null), budget('shire-council', null)])).toEqual([]);
  expect(found('two-deciders', [budget('region-council', 'shire'), budget('shire-council', 'shire')])).toEqual(['HIGH own-budget~region-council+shire-council~shire~-']);
});
