import type { Lang } from '@okilet/schema/vocabulary';
import type { Words } from '@okilet/schema/words';
import type { about } from './en/about.ts';
import type { ask } from './en/ask.ts';
import type { bodies } from './en/bodies.ts';
import type { compare } from './en/compare.ts';
import type { frameworks } from './en/frameworks.ts';
import type { functions } from './en/functions.ts';
import type { demands } from './en/demands.ts';
import type { gaps } from './en/gaps.ts';
import type { glossary } from './en/glossary.ts';
import type { home } from './en/home.ts';
import type { levels } from './en/levels.ts';
import type { money } from './en/money.ts';
import type { map } from './en/map.ts';
import type { questions } from './en/questions.ts';
import type { search } from './en/search.ts';
import type { site } from './en/site.ts';
import type { sources } from './en/sources.ts';
import type { twin } from './en/twin.ts';
import type { who } from './en/who.ts';

/** The texts of each page; `site` is on all of them. English is the type of the other two. */
interface Pages {
  readonly site: typeof site;
  readonly about: typeof about;
  readonly compare: typeof compare;
  readonly ask: typeof ask;
  readonly levels: typeof levels;
  readonly home: typeof home;
  readonly who: typeof who;
  readonly functions: typeof functions;
  readonly gaps: typeof gaps;
  readonly glossary: typeof glossary;
  readonly sources: typeof sources;
  readonly bodies: typeof bodies;
  readonly demands: typeof demands;
  readonly money: typeof money;
  readonly map: typeof map;
  readonly questions: typeof questions;
  readonly search: typeof search;
  readonly frameworks: typeof frameworks;
  readonly twin: typeof twin;
}

const files = import.meta.glob<Record<string, unknown>>('./{kk,ru,en}/*.ts');

/** Loads the texts of one page in one language: a reader loads no other. */
export async function textsOf<Page extends keyof Pages>(page: Page, lang: Lang): Promise<Pages[Page]> {
  const load = files[`./${lang}/${page}.ts`];
  if (!load) throw new Error(`There are no texts of "${page}" in "${lang}".`);
  return (await load())[page] as Pages[Page];
}

const WORDS: Readonly<Record<Lang, () => Promise<Words>>> = {
  kk: async () => (await import('@okilet/schema/words/kk')).kk,
  ru: async () => (await import('@okilet/schema/words/ru')).ru,
  en: async () => (await import('@okilet/schema/words/en')).en,
};

/** Loads the words of the vocabulary in one language. */
export function wordsIn(lang: Lang): Promise<Words> {
  return WORDS[lang]();
}
