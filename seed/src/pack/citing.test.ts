import { expect, it } from 'vitest';
import { citesOf, editionName } from './citing.ts';

it('reads the cites of a cell and passes over what is no cite', () => {
  expect(citesOf({ cite: 'l148@2026-07-14#art_35 ; Article 1 ; l148@2026-07-14:kk#art_36/para_1' })).toEqual([
    { document: 'l148', edition: '2026-07-14', lang: 'ru', path: 'art_35' },
    { document: 'l148', edition: '2026-07-14', lang: 'kk', path: 'art_36/para_1' },
  ]);
  expect(citesOf({})).toEqual([]);
});

it('names an edition as a cite would begin', () => {
  expect(editionName({ document: 'l148', edition: '2026-07-14', lang: 'ru' })).toBe('l148@2026-07-14');
  expect(editionName({ document: 'l148', edition: '2026-07-14', lang: 'kk' })).toBe('l148@2026-07-14:kk');
});
