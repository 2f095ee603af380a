import type { Texts } from '@okilet/schema/facts';
import type { Lang } from '@okilet/schema/vocabulary';
import { inLang, type Said } from '../analysis/index.ts';

/** A `Text` of the SDL. */
export interface Text {
  readonly value: string;
  readonly lang: Lang;
  readonly machine: boolean;
}

/** The text in the language asked for, or in the one there is. */
export function textIn(texts: Texts, lang: Lang | null | undefined, translated = ''): Text {
  return said(inLang(texts, lang ?? 'en'), translated);
}

/** `translated` is the note "translated: kk, en" that names the languages of our own translations. */
export function said({ value, lang }: Said, translated = ''): Text {
  return { value, lang, machine: new RegExp(`translated:.*\\b${lang}\\b`).test(translated) };
}

/** A sentence that we made ourselves in the language asked for. */
export function ours(value: string, lang: Lang | null | undefined): Text {
  return { value, lang: lang ?? 'en', machine: false };
}
