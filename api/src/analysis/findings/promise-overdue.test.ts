import { expect, test } from 'vitest';
import { assignment, revenue } from '../../../test/finding-facts.ts';
import { found, judged } from '../../../test/finding-table.ts';

const promise = (due: string | null) => assignment('lights', 'DECIDE', null, { definiteness: 'PROMISED', due });

test('a date before the latest day the data speaks of has passed', () => {
  expect(found('promise-overdue', [promise('2024-12-31')])).toEqual(['MEDIUM lights~-~-~-']);
});

test('a date still to come is clear, that day itself included; no date cannot be told', () => {
  expect(judged('promise-overdue', [promise('2026-01-01')]).counts).toEqual([0, 1, 0]);
  expect(judged('promise-overdue', [promise(null)]).cannotTell).toEqual(['lights NO_DATE']);
});

test('a rule with a date is no promise', () => {
  expect(judged('promise-overdue', [{ ...promise('2024-12-31'), definiteness: 'EXPLICIT' }]).counts).toEqual([0, 0, 0]);
});

test('a promised income with a date that has passed is overdue', () => {
  expect(found('promise-overdue', [revenue('income-tax', 'village-budget', { definiteness: 'PROMISED', due: '2022-01-01' })])).toEqual(['MEDIUM income-tax~village-budget~-~-']);
});
