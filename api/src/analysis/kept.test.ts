import { expect, it } from 'vitest';
import type { Facts } from '@okilet/schema/facts';
import { world } from '../../test/finding-facts.ts';
import { keptBy, keptFor } from './kept.ts';

const NOTHING: Facts = { version: '1', framework: 'law', assignments: [], revenues: [], links: [], searched: [], answersTo: [], scheduled: [] };

function counting() {
  let made = 0;
  return keptFor(() => (made += 1));
}

it('makes a thing once for each framework, reading and place', () => {
  const make = counting();
  const asked = () => [make(world, NOTHING, 'OWN', ''), make(world, NOTHING, 'OWN', null), make(world, NOTHING, 'EFFECTIVE', null), make(world, NOTHING, 'OWN', 'village')];
  expect(asked()).toEqual([1, 2, 3, 4]);
  expect(asked()).toEqual([1, 2, 3, 4]);
});

it('makes it anew for other facts and for another world', () => {
  const make = counting();
  expect([make(world, NOTHING, 'OWN', null), make(world, { ...NOTHING }, 'OWN', null), make({ ...world }, NOTHING, 'OWN', null)]).toEqual([1, 2, 3]);
});

it('keeps the eight places asked last', () => {
  const make = counting();
  const places = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  for (const place of places) make(world, NOTHING, 'OWN', place);
  expect(make(world, NOTHING, 'OWN', 'a')).toBe(1);
  expect(make(world, NOTHING, 'OWN', 'i')).toBe(9);
  expect(make(world, NOTHING, 'OWN', 'a')).toBe(1);
  expect(make(world, NOTHING, 'OWN', 'b')).toBe(10);
});

it('keeps also an answer that is nothing', () => {
  let asked = 0;
  const make = keptBy((key: string) => { asked += key.length; return undefined; });
  expect([make('a'), make('a'), asked]).toEqual([undefined, undefined, 1]);
});
