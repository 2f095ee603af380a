import { foldForSearch } from '@okilet/schema/fold';
import type { Entry, Pack } from '../pack/draft.ts';

type InThree = Readonly<Record<string, unknown>>;

/** `prefix_kk`, `prefix_ru`, `prefix_en` of a row as properties, under the same or another name. */
export function texts(row: InThree, prefix: string, as: string = prefix): Record<string, string | undefined> {
  return {
    [`${as}_kk`]: row[`${prefix}_kk`] as string | undefined,
    [`${as}_ru`]: row[`${prefix}_ru`] as string | undefined,
    [`${as}_en`]: row[`${prefix}_en`] as string | undefined,
  };
}

/** A `{kk, ru, en}` value of a YAML file as properties. */
export function yamlTexts(value: { kk?: string | undefined; ru?: string | undefined; en: string } | undefined, as: string): Record<string, string | undefined> {
  return { [`${as}_kk`]: value?.kk, [`${as}_ru`]: value?.ru, [`${as}_en`]: value?.en };
}

/** Texts of a row folded into one searchable string, without its id. */
export function searchableText(...texts: readonly Readonly<Record<string, string | undefined>>[]): string {
  return foldForSearch(texts.flatMap((text) => Object.values(text)).filter((part) => part !== undefined).join(' | '));
}

/** Names folded into one searchable string. */
export function searchable(row: InThree, ...prefixes: readonly string[]): string {
  const key = row['id'] ?? row['term'];
  const parts = prefixes.flatMap((prefix) => Object.values(texts(row, prefix))).concat(typeof key === 'string' ? key : undefined);
  return foldForSearch(parts.filter((part) => part !== undefined).join(' | '));
}

/** Case forms by id: lists in the order nominative, genitive, dative, accusative, instrumental, ablative, short name. */
export type FormsById = ReadonlyMap<string, Readonly<Record<string, readonly string[]>>>;

export function formsById(pack: Pack): FormsById {
  const forms = new Map<string, Record<string, readonly string[]>>();
  for (const { row } of pack.tables['word-forms']) {
    const list = [row.nominative, row.genitive, row.dative, row.accusative, row.instrumental, row.ablative, row.short_name];
    const own = forms.get(row.id) ?? {};
    own[`forms_${row.lang}`] = list.map((form) => form ?? '');
    forms.set(row.id, own);
  }
  return forms;
}

/** The country a row was read for. */
export function countryOf(entry: Entry<never> | { readonly raw: { readonly country: string | null } }): string {
  return entry.raw.country ?? '';
}
