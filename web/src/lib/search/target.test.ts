import { expect, it } from 'vitest';
import { hrefOf } from './target.ts';

it('a hit leads to its own page, a fact to the place where it stands', () => {
  expect(hrefOf({ type: 'BODY', id: 'kz-akim-rural', claim: null }, 'kk')).toBe('/kk/bodies/kz-akim-rural');
  expect(hrefOf({ type: 'DOCUMENT', id: 'l148', claim: null }, 'ru')).toBe('/ru/sources/l148');
  expect(hrefOf({ type: 'CLAIM', id: 'x', claim: { citations: [{ provision: { id: 'l148@2026-07-14#art_35/para_1' } }] } }, 'ru'))
    .toBe('/ru/sources/l148/art_35/para_1?ed=2026-07-14');
});

it('a term tells its meaning where it is found, and a fact from memory leads nowhere', () => {
  expect(hrefOf({ type: 'TERM', id: 'akim', claim: null }, 'ru')).toBeNull();
  expect(hrefOf({ type: 'CLAIM', id: 'x', claim: { citations: [] } }, 'ru')).toBeNull();
});
