import { expect, test } from 'vitest';
import { assignment, pays, read } from '../../../test/finding-facts.ts';
import { found, judged } from '../../../test/finding-table.ts';

test('silence on who decides is high where the text says who delivers or answers, medium where it does not', () => {
  expect(found('no-decider', [read('water'), assignment('water', 'DELIVER', 'elder')])).toEqual(['HIGH water~-~-~-']);
  expect(found('no-decider', [read('lights'), pays('lights', 'shire-budget')])).toEqual(['MEDIUM lights~-~-~-']);
});

test('a decision above, in a part, or only promised is no silence', () => {
  expect(found('no-decider', [read('water'), assignment('amenities', 'DECIDE', 'shire-council')])).toEqual([]);
  expect(found('no-decider', [read('water'), assignment('pipes', 'DECIDE', 'shire-council'), assignment('water', 'DELIVER', 'elder')])).toEqual([]);
  expect(judged('no-decider', [read('lights'), assignment('lights', 'DECIDE', null, { definiteness: 'PROMISED' })])).toMatchObject({ found: [], counts: [0, 0, 2] });
});

test('what was not read, is known from memory or holds only in places named cannot be told', () => {
  const { found: none, cannotTell } = judged('no-decider', [
    read('pipes', 'DECIDE'), assignment('pipes', 'DECIDE', 'elder', { verification: 'RECALL' }),
    read('lights'), assignment('lights', 'DECIDE', 'elder', { conditionKind: 'PLACE' }), assignment('own-budget', 'DELIVER', 'elder'),
  ]);
  expect(none).toEqual([]);
  expect(cannotTell).toEqual(['pipes FROM_MEMORY', 'lights ONLY_IF', 'own-budget NOT_READ']);
});

test('a function whose facts all belong to other places does not arise at this one', () => {
  const facts = [read('lights'), assignment('lights', 'DECIDE', 'city-board'), assignment('lights', 'DELIVER', 'city-board')];
  expect(found('no-decider', facts, { place: 'village' })).toEqual([]);
  expect(found('no-decider', [...facts, assignment('lights', 'DELIVER', 'elder')], { place: 'village' })).toEqual(['HIGH lights~-~-~-']);
});

test('the silence of a text that changes a base is a gap only where the base is silent too', () => {
  const own = read('lights');
  const base = { ...read('lights'), inherited: true };
  const rule = assignment('lights', 'DECIDE', 'elder', { inherited: true });
  expect(found('no-decider', [own, base], {}, 'concept')).toEqual(['MEDIUM lights~-~-~-']);
  expect(judged('no-decider', [own, base, rule], {}, 'concept').counts).toEqual([0, 0, 2]);
  expect(judged('no-decider', [own], {}, 'concept').counts).toEqual([0, 0, 3]);
});
