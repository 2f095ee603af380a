import type { Revenue } from '@okilet/schema/facts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignment, body, budget, facts, fn, framework, inAll, revenue, world } from '../../../test/money-facts.ts';
import { MOST_LINKS } from './flow.ts';
import { moneyOf } from './money.ts';
import { sourceSentence } from './sentence.ts';
import { sourceDiffers } from './sources.ts';

const source = (id: string, partOf: string | null = null) => ({ id, name: inAll(id), partOf, type: 'tax', gfsm: null, note: null });
const many = Array.from({ length: 30 }, (_, index) => source(`s${index}`, `group${index % 6}`));
const areas = Array.from({ length: 8 }, (_, index) => fn(`area${index}`));
const here = world({
  bodies: [
    body('council', { kind: 'ASSEMBLY' }), body('county-council', { kind: 'ASSEMBLY', unitType: 'county' }),
    body('parliament', { kind: 'ASSEMBLY', unitType: 'state', validTo: '2020-01-01' }), body('kurultai', { kind: 'ASSEMBLY', unitType: 'state', validFrom: '2020-01-01' }),
  ],
  budgets: [budget('village-budget', 'village'), budget('county-budget', 'county'), budget('state-budget', 'state')],
  fundingSources: [source('land-tax'), source('fee'), source('gift'), source('grant'), ...Array.from({ length: 6 }, (_, index) => source(`group${index}`)), ...many],
  functions: [...areas, fn('road', 'area0')],
  segments: [{ id: 'villages', name: inAll('in villages'), country: 'zz' }],
  frameworks: [framework('law'), framework('draft', { closure: 'DELTA' })],
});

test('says whose say each source of a budget is, and the three ways add up to the sources', () => {
  const { budgets } = moneyOf(here, facts({ revenues: [
    revenue('1', { source: 'land-tax', toBudget: 'village-budget', rateSetBy: 'council', autonomy: 'b.2' }),
    revenue('2', { source: 'fee', toBudget: 'village-budget', rateSetBy: 'county-council', autonomy: 'f' }),
    revenue('3', { source: 'gift', toBudget: 'village-budget' }),
    revenue('4', { source: 'grant', toBudget: 'village-budget', fromBudget: 'county-budget', flow: 'GRANT_GENERAL', shareKind: 'FORMULA', shareMin: null, shareMax: null }),
  ] }));
  const village = budgets.find((one) => one.budget === 'village-budget');
  expect(village?.say).toEqual({ sources: 3, whole: 3, byRate: { HERE: 1, ELSEWHERE: 1, NOT_NAMED: 1 }, ownSay: 1 });
  expect([village?.receives.map((claim) => claim.id), budgets.find((one) => one.budget === 'county-budget')?.gives.map((claim) => claim.id)]).toEqual([['4'], ['4']]);
});

test('counts neither a promise, nor memory, nor a pilot as money', () => {
  const { budgets, promised } = moneyOf(here, facts({ revenues: [
    revenue('1', { source: 'land-tax', toBudget: 'village-budget', definiteness: 'PROMISED' }),
    revenue('2', { source: 'fee', toBudget: 'village-budget', verification: 'RECALL' }),
    revenue('3', { source: 'gift', toBudget: 'village-budget', conditionKind: 'PILOT' }),
  ] }));
  expect([budgets, promised.map((claim) => claim.id)]).toEqual([[], ['1']]);
});

test('sees a change of share or decision, and none where a body only has a successor', () => {
  const before = facts({ revenues: [
    revenue('1', { source: 'land-tax', toBudget: 'village-budget', splitSetBy: 'parliament', rateSetBy: 'parliament' }),
    revenue('2', { source: 'fee', toBudget: 'village-budget', shareKind: 'BY_DECISION', shareMin: null, shareMax: null, splitSetBy: 'county-council' }),
    revenue('3', { source: 'gift', toBudget: 'village-budget' }),
  ] });
  const after = [
    revenue('4', { source: 'land-tax', toBudget: 'village-budget', splitSetBy: 'kurultai', rateSetBy: 'kurultai' }),
    revenue('5', { source: 'fee', toBudget: 'village-budget', splitSetBy: 'kurultai' }),
  ];
  const changes = (id: string) => moneyOf(here, facts({ framework: id, revenues: after }), before).sources.map((one) => [one.source, one.change, one.changed]);
  expect(changes('law')).toEqual([['land-tax', 'SAME', []], ['fee', 'CHANGED', ['SHARE', 'SPLIT']], ['gift', 'NO_LONGER_NAMED', []]]);
  expect(changes('draft').at(-1)).toEqual(['gift', 'NOT_NAMED', []]);
});

test('does not say that a source differs which a text does not name', () => {
  expect((['SAME', 'NOT_NAMED', 'NO_LONGER_NAMED', 'CHANGED', 'ADDED', null] as const).map((change) => sourceDiffers({ change }))).toEqual([false, false, true, true, true, false]);
});

test('says who sets the rate, and who keeps what share by whose decision', () => {
  const { sources } = moneyOf(here, facts({ revenues: [
    revenue('1', { source: 'land-tax', toBudget: 'village-budget', segment: 'villages', shareKind: 'RANGE', shareMin: 12.5, shareMax: 50, splitSetBy: 'county-council', rateSetBy: 'council' }),
  ] }));
  expect(sources[0] && [sourceSentence(here, sources[0], 'en'), sourceSentence(here, sources[0], 'ru')]).toEqual([
    'land-tax. Rate set by: council. Received by budgets: village-budget: 12.5–50\u00A0%, split decided by: county-council (in villages).',
    'land-tax. Кто определяет ставку: council. Чей это доход: village-budget: 12,5–50\u00A0%, кто делит: county-council (in villages).',
  ]);
});

const arbitraryRevenues = fc.array(fc.record({ source: fc.constantFrom(...many.map((one) => one.id)), toBudget: fc.constantFrom('village-budget', 'county-budget', 'state-budget') }), { maxLength: 60 })
  .map((list) => list.map((one, index): Revenue => revenue(`r${index}`, one)));
const arbitraryPayments = fc.array(fc.record({ function: fc.constantFrom('road', ...areas.map((one) => one.id)), fromBudget: fc.constantFrom('village-budget', 'county-budget', 'state-budget') }), { maxLength: 40 })
  .map((list) => list.map((one, index) => assignment(`a${index}`, { role: 'FUND', ...one })));

test('draws at most eighteen links, whose counts lose no source and no function', () => {
  fc.assert(fc.property(arbitraryRevenues, arbitraryPayments, (revenues, assignments) => {
    const { flow, budgets } = moneyOf(here, facts({ revenues, assignments }));
    expect(flow.length).toBeLessThanOrEqual(MOST_LINKS);
    for (const link of flow) expect(link.width).toBe(link.of.length);
    for (const { budget: id, revenues: own, pays } of budgets) {
      expect(new Set(flow.filter((link) => link.to === id).flatMap((link) => link.of))).toEqual(new Set(own.map((claim) => claim.source)));
      expect(new Set(flow.filter((link) => link.from === id).flatMap((link) => link.of))).toEqual(new Set(pays));
    }
  }));
});

test('gives no more than a hundred percent away for certain where the shares of a case do not', () => {
  const shares = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 3 }).filter((list) => list.reduce((sum, share) => sum + share, 0) <= 100);
  fc.assert(fc.property(shares, (list) => {
    const revenues = list.map((share, index) => revenue(`r${index}`, { source: 'fee', toBudget: ['village-budget', 'county-budget', 'state-budget'][index] as string, shareMin: share, shareMax: share }));
    const [one] = moneyOf(here, facts({ revenues })).sources;
    expect(one?.cases.map((own) => own.fixed)).toEqual([list.reduce((sum, share) => sum + share, 0)]);
  }));
});
