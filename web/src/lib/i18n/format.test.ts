import { describe, expect, it } from 'vitest';
import { formatFor } from './format.ts';
import { plural } from './plural.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('numbers and dates', () => {
  it.each([
    ['kk', 1234567.5, '1 234 567,5'], ['ru', 1234567.5, '1 234 567,5'], ['en', 1234567.5, '1,234,567.5'],
    ['ru', 1448, '1448'], ['en', 1448, '1,448'], ['ru', -12, '−12'], ['kk', 0, '0'], ['ru', 99.999, '100'],
  ] as const)('in %s %d is %s', (lang, value, text) => {
    expect(plain(formatFor(lang).number(value))).toBe(text);
  });

  it.each([
    ['kk', '2021-05-24', '2021 жылғы 24 мамыр'], ['ru', '2021-05-24', '24 мая 2021 года'], ['en', '2021-05-24', '24 May 2021'],
    ['kk', '2021-05', '2021 жылғы мамыр'], ['ru', '2021-05', 'май 2021 год'], ['en', '2021-05', 'May 2021'],
    ['kk', '2012', '2012 жыл'], ['ru', '2012', '2012 год'], ['en', '2012', '2012'],
  ] as const)('in %s %s is %s', (lang, iso, text) => {
    expect(plain(formatFor(lang).date(iso))).toBe(text);
  });

  it('puts the day first in a short date, and takes a month or a year alone', () => {
    expect(['2026-07-14', '2026-07', '2026'].map(formatFor('ru').shortDate)).toEqual(['14.07.2026', '07.2026', '2026']);
  });
});

describe('a counted noun', () => {
  it('agrees with its number in Russian, by the last digits', () => {
    const forms = { one: 'функция', few: 'функции', many: 'функций', other: 'функции' };
    expect([1, 2, 5, 11, 21, 181, 1.5].map((n) => plural('ru', n, forms))).toEqual(
      ['функция', 'функции', 'функций', 'функций', 'функция', 'функция', 'функции']);
  });

  it('stays singular in Kazakh', () => {
    expect([1, 5, 21].map((n) => plural('kk', n, { other: 'функция' }))).toEqual(['функция', 'функция', 'функция']);
  });
});
