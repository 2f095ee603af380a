import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCite, splitCites } from './cite.ts';

describe('a cite', () => {
  it('names a document, an edition and a place in it', () => {
    expect(parseCite('l148@2026-07-14#art_35/para_1/point_20')).toEqual({ document: 'l148', edition: '2026-07-14', lang: 'ru', path: 'art_35/para_1/point_20' });
  });

  it('is in Russian unless it says another language', () => {
    expect(parseCite('l148@2026-07-14:kk#art_35')?.lang).toBe('kk');
    expect(parseCite('charter-1985@1985-10-15:en#art_9')?.lang).toBe('en');
  });

  it('may have hyphens and dots in its places', () => {
    expect(parseCite('l148@2026-07-14#art_39-3/para_3/point_1-1')?.path).toBe('art_39-3/para_3/point_1-1');
  });

  it.each([
    'Article 35', 'l148#art_35', 'l148@2026-07#art_35', 'l148@2026-07-14', 'l148@2026-07-14#', 'l148@2026-07-14#art_35/', 'l148@2026-07-14#/art_35',
    'l148@2026-07-14:de#art_35', '@2026-07-14#art_35', 'l148@2026-07-14#art 35', ' l148@2026-07-14#art_35', 'l148@2026-07-14#art_35 ; l148@2026-07-14#art_36', '',
  ])('is not "%s"', (text) => {
    expect(parseCite(text)).toBeNull();
  });

  it('is read back as it was written', () => {
    const segment = fc.stringMatching(/^[a-z0-9_.-]{1,8}$/);
    const parts = fc.record({
      document: fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,10}$/),
      edition: fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      lang: fc.constantFrom('ru', 'kk', 'en'),
      path: fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/')),
    });
    fc.assert(fc.property(parts, (cite) => {
      expect(parseCite(`${cite.document}@${cite.edition}:${cite.lang}#${cite.path}`)).toEqual(cite);
    }));
  });

  it('is refused, never thrown at', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(() => parseCite(text)).not.toThrow();
    }));
  });
});

describe('a cell of cites', () => {
  it('separates them by semicolons, spaces around or not', () => {
    expect(splitCites('a@2020-01-01#x ; b@2020-01-01#y;c@2020-01-01#z')).toEqual(['a@2020-01-01#x', 'b@2020-01-01#y', 'c@2020-01-01#z']);
  });

  it('holds none when it is empty', () => {
    expect(splitCites('')).toEqual([]);
    expect(splitCites(' ; ')).toEqual([]);
  });
});
