import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { TABLES, type TableName } from '@okilet/schema/pack';
import { draftOf, type Draft } from '../src/pack/draft.ts';
import { formatProblem } from '../src/pack/problem.ts';
import { readPacks, type RawRow, type RawYaml, type Source } from '../src/pack/read.ts';

/** The folder of the invented country: the fixture of every workspace. Its README says what each row is there for. */
export const ATLANTIS: string = path.join(import.meta.dirname, 'atlantis');

/** A change to what was read, in memory. It throws when it finds nothing to change: a test must not pass by a slip. */
export type Edit = (source: Source) => Source;
type Cells = Readonly<Record<string, string | undefined>>;

/** Atlantis as it was read, with some changes. */
export function atlantisSource(...edits: readonly Edit[]): Source {
  read ??= readPacks([ATLANTIS]);
  return edits.reduce((source, edit) => edit(source), read);
}
let read: Source | undefined;

/** What was read, after the models have read it; throws when the shape of a row is broken, which no rule is about. */
export function wellShaped(source: Source): Draft {
  const { draft, problems } = draftOf(source);
  const broken = [...source.problems, ...problems];
  if (broken.length > 0) throw new Error(broken.map(formatProblem).join('\n'));
  return draft;
}

/** Writes cells of one row; `undefined` empties a cell. The row is named by the columns of its key, spaces between. */
export function change(table: TableName, key: string, cells: Cells): Edit {
  return onRow(table, key, (row) => [{ ...row, cells: withCells(row.cells, cells) }]);
}

/** Adds a row below another, like it but for some cells. */
export function addLike(table: TableName, key: string, cells: Cells): Edit {
  return onRow(table, key, (row) => [row, { ...row, line: row.line + ADDED, cells: withCells(row.cells, cells) }]);
}

/** Far below every row that was read, so that an added row has a place of its own. */
const ADDED = 1000;

/** Takes a row out. */
export function remove(table: TableName, key: string): Edit {
  return onRow(table, key, () => []);
}

/** Lifts a row to the top of its file. */
export function lift(table: TableName, key: string): Edit {
  return (source) => {
    const row = rowOf(source, table, key);
    return { ...source, rows: [row, ...source.rows.filter((other) => other !== row)] };
  };
}

/** Writes one piece of text in a YAML file in place of another: `rewrite('framework', 'atl-law-2020', 'kind: LAW', 'kind: BILL')`. */
export function rewrite(kind: RawYaml['kind'], folder: string, from: string, to: string): Edit {
  return (source) => {
    const raw = source.yamls.find((one) => one.kind === kind && (one.framework ?? one.appeal ?? one.country) === folder);
    const text = raw && readFileSync(raw.file, 'utf8');
    if (!text?.includes(from)) throw new Error(`no ${kind}.yaml of "${folder}" holds "${from}"`);
    const lines = new LineCounter();
    const document = parseDocument(text.replace(from, to), { lineCounter: lines });
    return { ...source, yamls: source.yamls.map((one) => (one === raw ? { ...one, document, lines } : one)) };
  };
}

function onRow(table: TableName, key: string, rows: (row: RawRow) => readonly RawRow[]): Edit {
  return (source) => {
    const wanted = rowOf(source, table, key);
    return { ...source, rows: source.rows.flatMap((row) => (row === wanted ? rows(row) : [row])) };
  };
}

function rowOf(source: Source, table: TableName, key: string): RawRow {
  const row = source.rows.find((one) => one.table === table && keyOf(one) === key);
  if (!row) throw new Error(`no row of ${table} has the key "${key}"`);
  return row;
}

/** What names a row: its key, spaces between. */
export function keyOf(row: RawRow): string {
  return TABLES[row.table].key.map((column) => row.cells[column] ?? '').join(' ');
}

function withCells(old: RawRow['cells'], cells: Cells): RawRow['cells'] {
  return Object.fromEntries(Object.entries({ ...old, ...cells }).filter((cell): cell is [string, string] => cell[1] !== undefined));
}
