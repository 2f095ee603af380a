import { describe, expect, it } from 'vitest';
import { inLanguage, preferredLang } from './lang.ts';

describe('the language of a reader', () => {
  it.each([
    ['kk-KZ,kk;q=0.9,ru;q=0.8', 'kk'],
    ['de, en-GB;q=0.7, ru;q=0.9', 'ru'],
    ['en', 'en'],
    ['kk;q=0, en;q=0.1', 'en'],
    ['de-DE,de', 'ru'],
    ['', 'ru'],
    [null, 'ru'],
  ])('%s is answered in %s', (header, lang) => {
    expect(preferredLang(header)).toBe(lang);
  });

  it('switches by the first segment and keeps the rest of the address', () => {
    expect(inLanguage('/ru/functions/street-lighting', 'kk')).toBe('/kk/functions/street-lighting');
    expect(inLanguage('/ru', 'en')).toBe('/en');
  });
});
