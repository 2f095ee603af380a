import type { Twin } from './table.ts';

/** The rows under names that are the same in every language, the names of columns beside them. */
export function jsonOf({ columns, rows, heads, origin }: Twin): string {
  const named = columns.map((name) => ({ name, title: heads[name] }));
  return `${JSON.stringify({ ...origin, columns: named, rows: rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? null]))) }, null, 1)}\n`;
}
