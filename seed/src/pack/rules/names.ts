import { LANG_LIST } from '@okilet/schema/vocabulary';
import { TABLES, type TableName } from '@okilet/schema/pack';
import type { Draft, YamlEntry } from '../draft.ts';
import { placeOfCell, placeOfKey } from '../place.ts';
import type { RawRow } from '../read.ts';
import type { Found, Rule } from '../rule.ts';

/** What a page shows exists in Kazakh, Russian and English. */
export const names: Rule = {
  id: 'names',
  level: 'warning',
  means: 'every text that a page shows stands in Kazakh, Russian and English',
  *check(draft) {
    for (const table of Object.keys(TABLES) as TableName[]) {
      const prefixes = prefixesOf(table);
      for (const { raw } of draft.tables[table]) {
        for (const prefix of prefixes) yield* missingCells(raw, prefix);
      }
    }
    for (const { file, raw } of yamlsOf(draft)) {
      for (const [key, value] of Object.entries(file)) yield* missingKeys(raw, key, value);
    }
  },
};

/** Texts without which a row says nothing; the others may be empty in all three languages. */
const NEVER_EMPTY: ReadonlySet<string> = new Set(['name', 'definition', 'title', 'says', 'text', 'reason', 'act', 'unit_name']);

function prefixesOf(table: TableName): string[] {
  const columns = Object.keys(TABLES[table].row.shape);
  return columns.flatMap((column) => {
    const prefix = column.endsWith('_en') ? column.slice(0, -'_en'.length) : null;
    return prefix !== null && LANG_LIST.every((lang) => columns.includes(`${prefix}_${lang}`)) ? [prefix] : [];
  });
}

function* missingCells(raw: RawRow, prefix: string): Iterable<Found> {
  const missing = LANG_LIST.filter((lang) => raw.cells[`${prefix}_${lang}`] === undefined);
  if (missing.length === 0 || (missing.length === LANG_LIST.length && !NEVER_EMPTY.has(prefix))) return;
  yield { ...placeOfCell(raw, `${prefix}_${missing[0]}`), message: `${prefix} is missing in ${missing.join(', ')}`, tip: 'write it in our own words' };
}

function yamlsOf(draft: Draft): readonly YamlEntry<Readonly<Record<string, unknown>>>[] {
  return [...draft.packs, ...draft.frameworks, ...draft.appeals];
}

/** In a YAML file a text is a map of languages, of which English is always there. */
function* missingKeys(raw: YamlEntry<unknown>['raw'], key: string, value: unknown): Iterable<Found> {
  if (typeof value !== 'object' || value === null || !('en' in value)) return;
  const missing = LANG_LIST.filter((lang) => !(lang in value));
  if (missing.length > 0) yield { ...placeOfKey(raw, [key]), message: `${key} is missing in ${missing.join(', ')}`, tip: 'write it in our own words' };
}
