import { TABLES, type ColumnMeta, type Refers, type TableName } from '@okilet/schema/pack';
import type { Draft, Entry } from '../draft.ts';
import { near } from '../near.ts';
import { placeOfCell } from '../place.ts';
import type { Found, Rule } from '../rule.ts';

/** Every id in a column that points elsewhere exists there. */
export const references: Rule = {
  id: 'references',
  level: 'error',
  means: 'every id that points to another table exists there',
  *check(draft) {
    for (const table of Object.keys(TABLES) as TableName[]) {
      for (const [column, meta] of pointing(table)) {
        for (const entry of draft.tables[table] as readonly Entry<TableName>[]) yield* dangling(draft, entry, column, meta);
      }
    }
  },
};

function pointing(table: TableName): [string, ColumnMeta & { refs: Refers }][] {
  const shape = TABLES[table].row.shape as Readonly<Record<string, { meta(): unknown }>>;
  return Object.entries(shape).flatMap(([column, model]) => {
    const meta = model.meta() as ColumnMeta | undefined;
    return meta?.refs ? [[column, { ...meta, refs: meta.refs }]] : [];
  });
}

function* dangling(draft: Draft, entry: Entry<TableName>, column: string, meta: ColumnMeta & { refs: Refers }): Iterable<Found> {
  const value = (entry.row as Readonly<Record<string, string | readonly string[] | undefined>>)[column];
  const ids = value === undefined ? [] : typeof value === 'string' ? [value] : value;
  const known = draft.ids[meta.refs];
  for (const id of ids) {
    if (known.has(id)) continue;
    const like = near(id, known);
    yield {
      ...placeOfCell(entry.raw, column),
      message: `${column} names "${id}", which is not in ${meta.refs}`,
      tip: like.length > 0 ? `did you mean ${like.join(' or ')}?` : `add it to ${meta.refs} or correct the id`,
    };
  }
}
