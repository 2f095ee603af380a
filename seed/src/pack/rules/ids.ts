import { TABLES, type TableName } from '@okilet/schema/pack';
import type { Draft } from '../draft.ts';
import { placeOfCell, placeOfKey, type Place } from '../place.ts';
import type { Found, Rule } from '../rule.ts';

/** A key, where it stands, and within what it must be the only one. */
interface Keyed extends Place {
  readonly key: string;
  readonly within: string;
  readonly what: string;
}

/** No two things share an id, nor two rows of a table the columns that name a row. */
export const ids: Rule = {
  id: 'ids',
  level: 'error',
  means: 'an id names one thing in all tables, and no row stands twice',
  *check(draft) {
    const first = new Map<string, Keyed>();
    for (const keyed of everyKey(draft)) {
      const name = `${keyed.within}\n${keyed.key}`;
      const before = first.get(name);
      if (before) yield twice(keyed, before);
      else first.set(name, keyed);
    }
  },
};

/** Tables in which a row is named within its folder; elsewhere it is named in all packs together. */
const PER_FOLDER: ReadonlySet<TableName> = new Set(['searched', 'ended', 'timeline']);

function* everyKey(draft: Draft): Iterable<Keyed> {
  for (const table of Object.keys(TABLES) as TableName[]) {
    const { key } = TABLES[table];
    // Ids share one space: the site's search, its neighbourhoods and word-forms.csv name a thing by its id alone.
    const within = key[0] === 'id' && key.length === 1 ? 'ids' : table;
    for (const { raw } of draft.tables[table]) {
      yield {
        ...placeOfCell(raw, key[0]),
        key: key.map((column) => raw.cells[column] ?? '').join(' '),
        within: PER_FOLDER.has(table) ? raw.file : within,
        what: table,
      };
    }
  }
  for (const { file, raw } of draft.frameworks) yield { ...placeOfKey(raw, ['id']), key: file.id, within: 'ids', what: 'frameworks' };
  for (const { file, raw } of draft.appeals) yield { ...placeOfKey(raw, ['id']), key: file.id, within: 'appeals', what: 'appeals' };
}

function twice({ file, line, column, key, what }: Keyed, before: Keyed): Found {
  const message = before.what === what
    ? `"${key}" stands already at ${before.file}:${before.line}`
    : `"${key}" already names one of ${before.what}, at ${before.file}:${before.line}`;
  const tip = before.what === what ? 'keep one row, or give the second an id of its own' : 'choose another id: one id names one thing in all tables';
  return { file, line, column, message, tip };
}
