import { LANG_LIST } from '@okilet/schema/vocabulary';
import { TABLES, type TableName } from '@okilet/schema/pack';
import { placeOfCell, placeOfKey } from '../place.ts';
import type { RawRow, RawYaml } from '../read.ts';
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
    for (const { file, raw } of [...draft.packs, ...draft.frameworks, ...draft.appeals]) yield* missingKeys(raw, [], file);
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

/** In a YAML file a text is a map of languages, of which English is always there; texts may lie deep. */
function* missingKeys(raw: RawYaml, keys: readonly PropertyKey[], value: unknown): Iterable<Found> {
  if (typeof value !== 'object' || value === null) return;
  const missing = 'en' in value ? LANG_LIST.filter((lang) => !(lang in value)) : [];
  if (missing.length > 0) {
    yield { ...placeOfKey(raw, keys), message: `${keys.join('.')} is missing in ${missing.join(', ')}`, tip: 'write it in our own words' };
  }
  for (const [key, inner] of Object.entries(value)) yield* missingKeys(raw, [...keys, Array.isArray(value) ? Number(key) : key], inner);
}
