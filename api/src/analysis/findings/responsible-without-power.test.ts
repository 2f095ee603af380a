import { expect, test } from 'vitest';
import { assignment, read } from '../../../test/finding-facts.ts';
import { found, judged } from '../../../test/finding-table.ts';

const decision = assignment('lights', 'DECIDE', 'shire-council');

test('who answers without a say is high, who delivers without a say medium', () => {
  expect(found('responsible-without-power', [decision, assignment('lights', 'ANSWER', 'elder')])).toEqual(['HIGH lights~elder~-~-']);
  expect(found('responsible-without-power', [decision, assignment('lights', 'DELIVER', 'elder')])).toEqual(['MEDIUM lights~elder~-~-']);
});

test('a body of the unit, or of one inside it, that decides or makes the rules is power enough', () => {
  const duty = assignment('lights', 'DELIVER', 'shire-board');
  for (const power of [decision, assignment('lights', 'REGULATE', 'shire-council'), assignment('lights', 'DECIDE', 'elder')]) {
    expect(found('responsible-without-power', [duty, power, assignment('lights', 'DECIDE', 'ministry')])).toEqual([]);
  }
});

test('a right, help, a delegated task and a way of working are no responsibility', () => {
  for (const more of [{ force: 'MAY' }, { mode: 'SUPPORT' }, { title: 'DELEGATED' }, { aspect: 'PROCEDURE' }] as const) {
    expect(found('responsible-without-power', [decision, assignment('lights', 'DELIVER', 'elder', more)])).toEqual([]);
  }
});

test('it excludes no-decider: where nobody decides it finds nothing', () => {
  const facts = [read('lights'), assignment('lights', 'DELIVER', 'elder')];
  expect(found('responsible-without-power', facts)).toEqual([]);
  expect(found('no-decider', facts)).toEqual(['HIGH lights~-~-~-']);
  expect(found('no-decider', [...facts, decision])).toEqual([]);
});

test('a decision stated only above or only for parts leaves it open', () => {
  const duty = assignment('water', 'DELIVER', 'elder');
  expect(judged('responsible-without-power', [duty, assignment('amenities', 'DECIDE', 'shire-council')]).cannotTell).toContain('water NOT_HERE');
  expect(judged('responsible-without-power', [duty, assignment('pipes', 'DECIDE', 'shire-council')]).cannotTell).toContain('water NOT_HERE');
});

test('a decision on the steering of another unit does not bear on this duty', () => {
  const own = assignment('own-budget', 'ANSWER', 'region-head', { concerns: 'region' });
  expect(found('responsible-without-power', [own, assignment('own-budget', 'DECIDE', 'ministry', { concerns: 'shire' })])).toEqual([]);
  expect(found('responsible-without-power', [own, assignment('own-budget', 'DECIDE', 'ministry', { concerns: 'region' })])).toEqual(['HIGH own-budget~region-head~-~-']);
});
