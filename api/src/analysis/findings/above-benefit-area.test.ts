import { expect, test } from 'vitest';
import { assignment, read } from '../../../test/finding-facts.ts';
import { found, judged } from '../../../test/finding-table.ts';

test('every decider stands above the area of benefit', () => {
  expect(found('above-benefit-area', [assignment('lights', 'DECIDE', 'shire-council'), assignment('lights', 'DECIDE', 'ministry')])).toEqual(['LOW lights~ministry+shire-council~-~-']);
});

test('one decider at that level clears it; silence is not its matter', () => {
  expect(judged('above-benefit-area', [assignment('lights', 'DECIDE', 'shire-council'), assignment('lights', 'DECIDE', 'elder')]).counts).toEqual([0, 1, 0]);
  expect(judged('above-benefit-area', [read('lights'), read('own-budget')]).counts).toEqual([0, 1, 0]);
});

test('a place above the area of benefit does not show who decides further down', () => {
  expect(judged('above-benefit-area', [assignment('lights', 'DECIDE', 'shire-council')], { place: 'shire' }).counts).toEqual([0, 0, 0]);
});

test('a decision stated only above or for parts leaves it open', () => {
  expect(judged('above-benefit-area', [assignment('amenities', 'DECIDE', 'shire-council'), assignment('water', 'DELIVER', 'elder')]).cannotTell).toEqual(['water NOT_HERE', 'lights NOT_HERE']);
});
