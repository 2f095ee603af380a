import { describe, expect, it } from 'vitest';
import { LANG_LIST, type Lang } from '@okilet/schema/vocabulary';

const files = import.meta.glob<Record<string, unknown>>('./{kk,ru,en}/*.ts', { eager: true });
const pages = [...new Set(Object.keys(files).map((file) => file.split('/')[2] as string))];

/** Every text by its path: functions are called, so that what they say is seen too. */
function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String((value as (...given: unknown[]) => unknown)(2, 5, 7, 9))]];
  if (value && typeof value === 'object') return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
  return [];
}
const texts = (lang: Lang, page: string) => textsIn(files[`./${lang}/${page}`]);

describe.each(pages)('the texts of %s', (page) => {
  it('say the same things in all three languages', () => {
    const [first, ...others] = LANG_LIST.map((lang) => texts(lang, page).map(([path]) => path).sort());
    for (const other of others) expect(other).toEqual(first);
  });

  it('leave nothing empty', () => {
    expect(LANG_LIST.flatMap((lang) => texts(lang, page)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are in the script of their language', () => {
    const foreign = texts('en', page).filter(([path, text]) => !path.includes('native') && /[А-Яа-яӘәҒғҚқҢңӨөҰұҮүҺһІі]/.test(text));
    expect(foreign).toEqual([]);
  });

  it('use no arrow or tick that the fonts of the site lack', () => {
    expect(LANG_LIST.flatMap((lang) => texts(lang, page)).filter(([, text]) => /[→←≈✓✗]/.test(text))).toEqual([]);
  });
});
