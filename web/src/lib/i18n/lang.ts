import { LANG_LIST, type Lang } from '@okilet/schema/vocabulary';

/** Each language by its own name, as the switch shows it. */
export const NATIVE_NAMES: Readonly<Record<Lang, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** Where a reader's languages are not among ours. */
export const FALLBACK: Lang = 'ru';

export function isLang(value: string | undefined): value is Lang {
  return (LANG_LIST as readonly string[]).includes(value ?? '');
}

/** The first of our languages in an Accept-Language header, by its weights. */
export function preferredLang(header: string | null): Lang {
  const wanted = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((value) => value !== undefined);
    return { lang: tag.toLowerCase().split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
  });
  // Stable: equal weights keep the order of the header.
  const best = wanted.filter(({ lang, weight }) => isLang(lang) && weight > 0).sort((a, b) => b.weight - a.weight)[0]?.lang;
  return isLang(best) ? best : FALLBACK;
}

/** The same page in another language: only the first segment changes. */
export function inLanguage(path: string, lang: Lang): string {
  return path.replace(/^\/[^/]+/, `/${lang}`);
}
