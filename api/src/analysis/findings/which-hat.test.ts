import { expect, test } from 'vitest';
import { assignment } from '../../../test/finding-facts.ts';
import { found, judged } from '../../../test/finding-table.ts';

const held = (capacity: 'STATE' | 'SELF_GOVERNMENT' | 'UNSTATED', more = {}) => assignment('lights', 'DELIVER', 'elder', { id: `${capacity}-${JSON.stringify(more)}`, capacity, ...more });

test('a body with two stated capacities and facts without one', () => {
  expect(found('which-hat', [held('STATE'), held('SELF_GOVERNMENT'), held('UNSTATED')])).toEqual(['MEDIUM -~elder~-~-']);
});

test('one capacity, or none unstated, is clear; a body without a stated capacity is not tested', () => {
  expect(judged('which-hat', [held('STATE'), held('UNSTATED')]).counts).toEqual([0, 1, 0]);
  expect(judged('which-hat', [held('STATE'), held('SELF_GOVERNMENT')]).counts).toEqual([0, 1, 0]);
  expect(judged('which-hat', [held('UNSTATED')]).counts).toEqual([0, 0, 0]);
});

test('a promised capacity is none yet', () => {
  expect(found('which-hat', [held('STATE'), held('SELF_GOVERNMENT', { definiteness: 'PROMISED' }), held('UNSTATED')])).toEqual([]);
});
