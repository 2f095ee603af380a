import type { Searched } from '@okilet/schema/facts';
import type { Role } from '@okilet/schema/vocabulary';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answers, assignment, body, budget, facts, fn, inAll, link, revenue, world } from '../../../test/money-facts.ts';
import { autonomyOf } from './autonomy.ts';
import { ratiosOf } from './ratios.ts';
import { componentSentence, ratioSentence } from './sentence.ts';

const source = (id: string) => ({ id, name: inAll(id), partOf: null, type: 'tax', gfsm: null, note: null });
const here = world({
  bodies: [
    body('mayor', { heads: 'office' }), body('office', { kind: 'AGENCY' }), body('council', { kind: 'ASSEMBLY' }), body('villagers', { kind: 'ELECTORATE' }),
    body('governor', { unitType: 'county' }),
  ],
  budgets: [budget('village-budget', 'village'), budget('county-budget', 'county')],
  functions: [{ ...fn('roads'), laiItem: 'TRANS', laiWeight: 1 }, { ...fn('schools'), laiItem: 'EDU', laiWeight: 2 }, fn('lights'), { ...fn('staffing-structure'), kind: 'GOVERNANCE' }],
  fundingSources: [source('land-tax'), source('gift')],
});
const searched = (id: string, ...roles: Role[]): Searched => ({ function: id, roles, by: 'x', at: '2020-01-01', read: '', note: null, inherited: false });
const duty = (id: string) => assignment(`duty-${id}`, { function: id, role: 'DELIVER', body: 'mayor' });
const of = (kind: string, known: Parameters<typeof facts>[0]) => ratiosOf(here, facts(known), 'village').find((ratio) => ratio.kind === kind);

test('counts a duty as decided elsewhere only where it was read who decides', () => {
  expect(of('DISCRETION_GAP', {
    assignments: [duty('roads'), duty('schools'), duty('lights'), assignment('1', { function: 'roads', role: 'DECIDE', body: 'council' }), assignment('2', { function: 'schools', role: 'DECIDE', body: 'governor' })],
  })).toMatchObject({ numerator: 1, denominator: 2, cannotTell: 1, value: 0.5, of: ['schools'] });
});

test('takes a budget of the unit, or money earmarked for the task, for its line of money', () => {
  expect(of('FUNDING_GAP', {
    assignments: [duty('roads'), duty('schools'), duty('lights'), assignment('1', { function: 'roads', role: 'FUND', fromBudget: 'village-budget' })],
    revenues: [revenue('2', { source: 'gift', toBudget: 'village-budget', earmarkedFor: 'schools' })],
    searched: [searched('schools', 'FUND'), searched('lights', 'FUND')],
  })).toMatchObject({ numerator: 1, denominator: 3, cannotTell: 0, of: ['lights'] });
});

test('has no value, and says so, where nothing was read', () => {
  const ratio = of('FUNDING_GAP', { assignments: [duty('roads')] });
  expect(ratio).toMatchObject({ numerator: 0, denominator: 0, cannotTell: 1, value: null });
  expect(ratio && [ratioSentence(ratio, 'en'), ratioSentence(ratio, 'ru')]).toEqual([
    'Duties without a line of money: nothing was read that it could be counted from; cannot tell: 1.',
    'Обязанности без строки расходов: не прочитано ничего, из чего это можно посчитать; нельзя сказать: 1.',
  ]);
});

test('counts deciding bodies that answer to their own voters among those whose links were coded', () => {
  expect(of('ACCOUNTABILITY', {
    assignments: [assignment('1', { function: 'roads', role: 'DECIDE', body: 'mayor' }), assignment('2', { function: 'lights', role: 'DECIDE', body: 'council' })],
    answersTo: [answers('mayor', 'villagers')],
  })).toMatchObject({ numerator: 1, denominator: 1, cannotTell: 1, of: ['mayor'] });
});

test('measures definiteness over cells that were searched, and counts the others apart', () => {
  const [ratio] = ratiosOf(here, facts({
    assignments: [assignment('1', { function: 'roads', role: 'DECIDE', body: 'council' })], searched: [searched('roads', 'DECIDE', 'FUND')],
  }), null);
  expect(ratio).toMatchObject({ kind: 'DEFINITENESS', numerator: 1, denominator: 2, cannotTell: 30 });
});

test('keeps every ratio between nothing and one, and counts every duty exactly once', () => {
  const roles = fc.constantFrom<Role>('DELIVER', 'DECIDE', 'FUND', 'OVERSEE');
  const claim = fc.record({ function: fc.constantFrom('roads', 'schools', 'lights'), role: roles, holder: fc.constantFrom('mayor', 'council', 'governor') });
  const marks = fc.array(fc.record({ function: fc.constantFrom('roads', 'schools', 'lights'), role: roles }));
  fc.assert(fc.property(fc.array(claim, { maxLength: 20 }), marks, (list, read) => {
    const assignments = list.map((one, index) => assignment(`a${index}`, { function: one.function, role: one.role, body: one.holder, fromBudget: one.role === 'FUND' ? 'village-budget' : null }));
    const duties = new Set(list.filter((one) => one.role === 'DELIVER' && one.holder !== 'governor').map((one) => one.function)).size;
    for (const ratio of ratiosOf(here, facts({ assignments, searched: read.map((mark) => searched(mark.function, mark.role)) }), 'village')) {
      expect(ratio.numerator).toBeLessThanOrEqual(ratio.denominator);
      if (ratio.kind === 'DISCRETION_GAP' || ratio.kind === 'FUNDING_GAP') expect(ratio.denominator + ratio.cannotTell).toBe(duties);
    }
  }));
});

test('gives a component no value until every input of it was read, and shows what is missing', () => {
  const [scope] = autonomyOf(here, facts({ assignments: [duty('roads')] }), 'village');
  expect([scope?.value, scope?.inputs.map((input) => input.points)]).toEqual([null, [1, null]]);
  expect(scope && componentSentence(scope, 'en')).toMatch(/^Policy scope: cannot tell; inputs read: 1 of 2\./);
  const [full] = autonomyOf(here, facts({ assignments: [duty('roads'), assignment('2', { function: 'schools', role: 'DELIVER', body: 'governor' }), duty('schools')] }), 'village');
  expect(full?.value).toBe(2.67);
});

test('gives fiscal autonomy for a say of the unit itself, and organisational autonomy for an executive its own people choose', () => {
  const known = facts({
    revenues: [revenue('1', { source: 'land-tax', toBudget: 'village-budget', rateSetBy: 'council', autonomy: 'b.2', major: true }), revenue('2', { source: 'gift', toBudget: 'village-budget', rateSetBy: 'governor', autonomy: 'a.1', major: true })],
    links: [link('3', { kind: 'ELECTS', from: 'villagers', to: 'mayor', part: 'SOLE' })],
    searched: [searched('staffing-structure', 'DECIDE')],
  });
  expect(autonomyOf(here, known, 'village').slice(2).map(({ kind, value }) => [kind, value])).toEqual([['FISCAL_AUTONOMY', 2], ['ORGANISATIONAL_AUTONOMY', 1]]);
});
