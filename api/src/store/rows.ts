import type { Forms, Texts, WordForms } from '@okilet/schema/facts';
import type { Lang } from '@okilet/schema/vocabulary';

/** A node as the engines return it: its properties, absent where not stated. */
export type Properties = Readonly<Record<string, unknown>>;

export function text(properties: Properties, key: string): string | null {
  const value = properties[key];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A property that every node of this label has. */
export function required<T extends string = string>(properties: Properties, key: string): T {
  const value = properties[key];
  if (typeof value !== 'string') throw new Error(`the graph lacks ${key} on ${text(properties, 'id') ?? 'a node'}: load it again with npm run seed -- load`);
  return value as T;
}

/** One word of a vocabulary, or null. */
export function word<T extends string>(properties: Properties, key: string): T | null {
  return text(properties, key) as T | null;
}

export function number(properties: Properties, key: string): number | null {
  const value = properties[key];
  return typeof value === 'number' ? value : null;
}

export function list(properties: Properties, key: string): string[] {
  const value = properties[key];
  return Array.isArray(value) ? value.map(String) : [];
}

/** `prefix_kk`, `prefix_ru`, `prefix_en` as one text. */
export function texts(properties: Properties, prefix: string): Texts {
  const of = (lang: Lang) => text(properties, `${prefix}_${lang}`) ?? '';
  return { kk: of('kk'), ru: of('ru'), en: of('en') };
}

/** The same, null when no language has it. */
export function maybeTexts(properties: Properties, prefix: string): Texts | null {
  const value = texts(properties, prefix);
  return value.kk || value.ru || value.en ? value : null;
}

/** Case forms, stored as lists in the order of WordForms. */
export function forms(properties: Properties): Forms {
  const found: Partial<Record<Lang, WordForms>> = {};
  for (const lang of ['kk', 'ru', 'en'] as const) {
    const [nominative = '', genitive = '', dative = '', accusative = '', instrumental = '', ablative = '', short = ''] = list(properties, `forms_${lang}`);
    if (nominative || short) found[lang] = { nominative, genitive, dative, accusative, instrumental, ablative, short };
  }
  return found;
}

/** The one id of an optional relationship, or null. */
export function one(ids: readonly string[]): string | null {
  return ids[0] ?? null;
}

export function byId<T extends { readonly id: string }>(a: T, b: T): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
