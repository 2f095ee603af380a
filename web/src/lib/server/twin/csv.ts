import { stringify } from 'csv-stringify/sync';
import type { Twin } from './table.ts';

/**
 * RFC 4180 with a byte order mark, without which spreadsheet programs take Cyrillic for Latin. Text that a spreadsheet
 * would run as a formula begins with an apostrophe. The last column says where each row is from: rows get copied.
 */
export function csvOf({ columns, rows, heads, origin }: Twin, delimiter: ',' | ';'): string {
  const head = [...columns.map((name) => heads[name]), heads.source];
  const body = rows.map((row) => [...columns.map((name) => row[name] ?? ''), origin.cite]);
  return stringify([head, ...body], { bom: true, delimiter, record_delimiter: 'windows', escape_formulas: true });
}
