import type { Lang } from '@okilet/schema/vocabulary';

/**
 * Numbers and dates, written by ourselves: Chromium has no Kazakh data, and a page must say the same on the server
 * and in the browser.
 */
export interface Format {
  /** 1 234 567,5 */
  readonly number: (value: number) => string;
  /** 12,5 % */
  readonly percent: (value: number) => string;
  /** 24 мая 2021 года; a date may be a year or a month only. */
  readonly date: (iso: string) => string;
  /** 24.05.2021 */
  readonly shortDate: (iso: string) => string;
}

const NO_BREAK = '\u00a0';
const THIN = '\u202f';

const MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  kk: ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};
/** Russian names a month alone in the nominative. */
const MONTHS_ALONE: Readonly<Record<Lang, readonly string[]>> = {
  ...MONTHS,
  ru: ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
};

export function formatFor(lang: Lang): Format {
  const number = (value: number) => {
    const [whole = '', fraction] = String(Math.round(Math.abs(value) * 100) / 100).split('.');
    // Russian and Kazakh leave four digits together.
    const apart = lang === 'en' || whole.length > 4;
    const grouped = apart ? whole.replace(/\B(?=(?:\d{3})+$)/g, lang === 'en' ? ',' : THIN) : whole;
    return `${value < 0 ? '−' : ''}${grouped}${fraction ? `${lang === 'en' ? '.' : ','}${fraction}` : ''}`;
  };
  return {
    number,
    percent: (value) => `${number(value)}${lang === 'ru' ? NO_BREAK : ''}%`,
    date: (iso) => longDate(iso, lang),
    shortDate: (iso) => iso.split('-').reverse().join('.'),
  };
}

function longDate(iso: string, lang: Lang): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return lang === 'kk' ? `${year}${NO_BREAK}жыл` : lang === 'ru' ? `${year}${NO_BREAK}год` : year;
  const name = (day === undefined ? MONTHS_ALONE : MONTHS)[lang][Number(month) - 1] ?? month;
  const number = day === undefined ? '' : String(Number(day));
  if (lang === 'kk') return `${year}${NO_BREAK}жылғы ${number === '' ? name : `${number}${NO_BREAK}${name}`}`;
  const date = number === '' ? name : `${number}${NO_BREAK}${name}`;
  return lang === 'ru' ? `${date} ${year}${NO_BREAK}${number === '' ? 'год' : 'года'}` : `${date} ${year}`;
}
