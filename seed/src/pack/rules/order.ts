import { TABLES, type TableName } from '@okilet/schema/pack';
import { placeOfCell } from '../place.ts';
import type { RawRow } from '../read.ts';
import type { Rule } from '../rule.ts';

/** Rows stand in the order of their keys, so that two people who add facts change different lines. */
export const order: Rule = {
  id: 'order',
  level: 'error',
  means: 'rows are sorted by the columns that name a row',
  *check(draft) {
    for (const table of Object.keys(TABLES) as TableName[]) {
      const { key } = TABLES[table];
      for (const rows of byFile(draft.tables[table])) {
        const keys = rows.map((row) => key.map((column) => row.cells[column] ?? ''));
        const kept = longestSorted(keys);
        for (const [index, row] of rows.entries()) {
          if (kept.has(index)) continue;
          const above = [...kept].filter((other) => compareKeys(keys[other] as Key, keys[index] as Key) <= 0).at(-1);
          yield {
            ...placeOfCell(row, key[0]),
            message: `"${keys[index]?.join(' ')}" is out of order`,
            tip: above === undefined ? 'move it to the top' : `move it below "${keys[above]?.join(' ')}"`,
          };
        }
      }
    }
  },
};

type Key = readonly string[];

function byFile(entries: Iterable<{ readonly raw: RawRow }>): Iterable<RawRow[]> {
  const files = new Map<string, RawRow[]>();
  for (const { raw } of entries) {
    const rows = files.get(raw.file);
    if (rows) rows.push(raw);
    else files.set(raw.file, [raw]);
  }
  return files.values();
}

/** Code units, not a locale: the same order on every machine and in every editor that sorts bytes. */
function compareKeys(a: Key, b: Key): number {
  const different = a.findIndex((part, index) => part !== b[index]);
  if (different < 0) return 0;
  return (a[different] as string) < (b[different] as string) ? -1 : 1;
}

/**
 * Indexes of a longest run of keys that is sorted as it stands: all others are out of place, and no fewer could be.
 * Patience sorting (Fredman 1975): `tails[n]` ends the run of n + 1 keys that ends lowest.
 */
function longestSorted(keys: readonly Key[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  keys.forEach((key, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareKeys(keys[tails[middle] as number] as Key, key) <= 0) low = middle + 1;
      else high = middle;
    }
    previous[index] = tails[low - 1];
    tails[low] = index;
  });
  const run: number[] = [];
  for (let index = tails.at(-1); index !== undefined; index = previous[index]) run.unshift(index);
  return new Set(run);
}
