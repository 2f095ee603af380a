import { describe, expect, it } from 'vitest';
import { pathTo, pathToProvision } from './paths.ts';

describe('addresses of pages', () => {
  it('begin with the language', () => {
    expect(pathTo('kk')).toBe('/kk');
    expect(pathTo('ru', 'functions', 'street-lighting')).toBe('/ru/functions/street-lighting');
  });

  it('of an article name document, path and edition', () => {
    expect(pathToProvision('ru', 'l148@2026-07-14#art_35/para_1/point_21')).toBe('/ru/sources/l148/art_35/para_1/point_21?ed=2026-07-14');
    expect(pathToProvision('kk', 'l148@2026-07-14:kk#art_35')).toBe('/kk/sources/l148/art_35?ed=2026-07-14');
    expect(pathToProvision('en', 'concept-2021')).toBe('/en/sources/concept-2021');
  });
});
