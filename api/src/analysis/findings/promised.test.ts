import { expect, test } from 'vitest';
import { assignment, link, read, revenue } from '../../../test/finding-facts.ts';
import { found, judged } from '../../../test/finding-table.ts';

const promise = assignment('water', 'DECIDE', 'elder', { id: 'promise', framework: 'concept', definiteness: 'PROMISED' });

test('a promise is high where the law meanwhile was read and is silent, medium where a rule applies or it was not read', () => {
  const base = { ...read('water'), inherited: true };
  const rule = assignment('water', 'DECIDE', 'shire-council', { inherited: true });
  expect(found('promised', [promise, base], {}, 'concept')).toEqual(['HIGH water~elder~-~-']);
  expect(found('promised', [promise, base, rule], {}, 'concept')).toEqual(['MEDIUM water~elder~-~-']);
  expect(found('promised', [promise], {}, 'concept')).toEqual(['MEDIUM water~elder~-~-']);
});

test('a promise beside a rule of the same text is medium, alone in a text that was read it is high', () => {
  const own = assignment('lights', 'DECIDE', 'elder', { id: 'own', definiteness: 'PROMISED' });
  expect(found('promised', [own, read('lights'), assignment('lights', 'DECIDE', 'shire-council')])).toEqual(['MEDIUM lights~elder~-~-']);
  expect(found('promised', [own, read('lights')])).toEqual(['HIGH lights~elder~-~-']);
});

test('promises to one body on one function are one finding, whatever their roles', () => {
  const delivery = assignment('water', 'DELIVER', 'elder', { id: 'delivery', framework: 'concept', definiteness: 'PROMISED' });
  expect(judged('promised', [promise, delivery], {}, 'concept')).toMatchObject({ found: ['MEDIUM water~elder~-~-'], counts: [1, 0, 3] });
});

test('promised incomes and ties are found too, medium: whether the law meanwhile is silent on them is not marked', () => {
  const income = revenue('income-tax', 'village-budget', { id: 'income', definiteness: 'PROMISED' });
  const ties = [link('ELECTS', 'village-voters', 'elder', { id: 't1', definiteness: 'PROMISED' }), link('REPORTS_TO', 'elder', 'village-voters', { id: 't2', definiteness: 'PROMISED' })];
  expect(found('promised', [income, ...ties], {}, 'concept')).toEqual(['MEDIUM -~elder+village-voters~-~-', 'MEDIUM income-tax~village-budget~-~-']);
});
