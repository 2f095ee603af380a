import { expect, it } from 'vitest';
import { placeIn } from './place.ts';

const units = [{ id: 'kz-rural', country: 'kz' }, { id: 'kz-district', country: 'kz' }, { id: 'pl-gmina', country: 'pl' }];

it('a place of another country gives way to all places', () => {
  expect([placeIn('kz-district', 'kz', units), placeIn('kz-rural', 'pl', units)]).toEqual(['kz-district', 'all']);
});

it('a country opens at its first place, one without such a place at all places', () => {
  expect([placeIn('', 'kz', units), placeIn('', 'pl', units), placeIn('all', 'kz', units)]).toEqual(['kz-rural', 'all', 'all']);
});
