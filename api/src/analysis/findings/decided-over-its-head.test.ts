import { expect, test } from 'vitest';
import { assignment } from '../../../test/finding-facts.ts';
import { found, judged } from '../../../test/finding-table.ts';

const decision = (body: string, concerns: string | null, more = {}) => assignment('own-budget', 'DECIDE', body, { concerns, ...more });

test('a body above decides on the budget of a unit below', () => {
  expect(found('decided-over-its-head', [decision('shire-council', 'village')])).toEqual(['HIGH own-budget~shire-council~village~-']);
});

test('its own unit, a unit inside it, and a variant of it decide on their own affairs', () => {
  expect(found('decided-over-its-head', [decision('shire-council', 'shire'), decision('elder', 'shire', { id: 'b' }), decision('elder', 'hamlet', { id: 'c' })])).toEqual([]);
});

test('a court that settles a dispute decides over nobody’s head', () => {
  expect(judged('decided-over-its-head', [decision('court', 'village')]).counts).toEqual([0, 0, 0]);
});

test('the state has nobody above it, and tasks for people are not its own affairs', () => {
  expect(found('decided-over-its-head', [decision('shire-council', 'land')])).toEqual([]);
  expect(found('decided-over-its-head', [assignment('lights', 'DECIDE', 'shire-council', { concerns: 'village' })])).toEqual([]);
});

test('a way of working, a promise, a prohibition and help decide nothing', () => {
  for (const more of [{ aspect: 'PROCEDURE' }, { definiteness: 'PROMISED' }, { force: 'MUST_NOT' }, { mode: 'SUPPORT' }, { verification: 'RECALL' }]) {
    expect(found('decided-over-its-head', [decision('shire-council', 'village', more)])).toEqual([]);
  }
});

test('at a place only what concerns it counts', () => {
  expect(judged('decided-over-its-head', [decision('shire-council', 'village')], { place: 'shire' })).toMatchObject({ found: [] });
  expect(found('decided-over-its-head', [decision('shire-council', 'village')], { place: 'hamlet' })).toEqual(['HIGH own-budget~shire-council~village~-']);
});
