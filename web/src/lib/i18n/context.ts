import { getContext, setContext } from 'svelte';
import type { Lang } from '@okilet/schema/vocabulary';
import type { Words } from '@okilet/schema/words';
import type { Site } from './en/site.ts';
import { formatFor, type Format } from './format.ts';

/** What a component needs to speak: the page's own words, the words of the vocabulary, numbers and dates. */
export interface I18n {
  readonly lang: Lang;
  readonly t: Site;
  readonly words: Words;
  readonly format: Format;
}

const KEY = Symbol.for('okilet.i18n');

export function provideI18n(current: () => I18n): void {
  setContext(KEY, current);
}

/** Read once when a component starts: the layout starts every component anew when the language changes. */
export function useI18n(): I18n {
  return getContext<() => I18n>(KEY)();
}

export function i18nOf(lang: Lang, t: Site, words: Words): I18n {
  return { lang, t, words, format: formatFor(lang) };
}

/** For tests that render a component alone. */
export function contextWith(i18n: I18n): Map<symbol, () => I18n> {
  return new Map([[KEY, () => i18n]]);
}
