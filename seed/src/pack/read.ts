import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';
import type { YAML_FILES} from '@okilet/schema/pack';
import { TABLES, type Scope, type TableName } from '@okilet/schema/pack';
import type { Problem } from './problem.ts';

/** Where in the packs a file lies. */
export interface Folder {
  readonly country: string | null;
  readonly framework: string | null;
  readonly appeal: string | null;
}
/** A row as it was written, with its place. Empty cells are left out. */
export interface RawRow extends Folder {
  readonly table: TableName;
  readonly file: string;
  readonly line: number;
  readonly header: readonly string[];
  readonly cells: Readonly<Record<string, string>>;
  /** The record as it stands in the file, to find the column of a cell when it is asked for. */
  readonly raw: string;
}
/** A YAML file with its syntax tree, so that a problem can point at a key. */
export interface RawYaml extends Folder {
  readonly kind: keyof typeof YAML_FILES;
  readonly file: string;
  readonly document: YamlDocument;
  readonly lines: LineCounter;
}
/** Everything that was read, without judgement but for what could not be read at all. */
export interface Source {
  readonly rows: readonly RawRow[];
  readonly yamls: readonly RawYaml[];
  readonly problems: readonly Problem[];
}

const NOWHERE: Folder = { country: null, framework: null, appeal: null };

/** Reads the packs in these folders. Never throws for bad data: what cannot be read is a Problem. */
export function readPacks(roots: readonly string[]): Source {
  const source = { rows: [] as RawRow[], yamls: [] as RawYaml[], problems: [] as Problem[] };
  for (const root of roots) readRoot(root, source);
  return source;
}

type Collected = { rows: RawRow[]; yamls: RawYaml[]; problems: Problem[] };

function readRoot(root: string, into: Collected): void {
  const entries = folders(root);
  if (entries.length === 0) {
    const message = existsSync(root) ? 'this folder holds no packs' : 'there is no such folder';
    into.problems.push(unreadable(root, message, 'name a folder with common/ and a folder for each country'));
  }
  for (const entry of entries) {
    if (entry === 'common') readFolder(join(root, entry), 'common', NOWHERE, into);
    else readCountry(join(root, entry), { ...NOWHERE, country: entry }, into);
  }
}

function readCountry(folder: string, here: Folder, into: Collected): void {
  readFolder(folder, 'country', here, into);
  for (const framework of folders(join(folder, 'frameworks'))) {
    readFolder(join(folder, 'frameworks', framework), 'framework', { ...here, framework }, into);
  }
  for (const appeal of folders(join(folder, 'appeals'))) {
    readFolder(join(folder, 'appeals', appeal), 'appeal', { ...here, appeal }, into);
  }
}

/** Folders that may lie in a folder of this scope. */
const INSIDE: Readonly<Record<Scope, readonly string[]>> = { common: [], country: ['frameworks', 'appeals'], framework: [], appeal: [] };

function readFolder(folder: string, scope: Scope, here: Folder, into: Collected): void {
  const tables = new Map(Object.values(TABLES).filter((table) => table.scope === scope).map((table) => [`${table.name}.csv`, table]));
  const yamlKind = scope === 'common' ? null : scope === 'country' ? 'pack' : scope;
  const present = new Set<string>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const file = join(folder, entry.name);
    const table = tables.get(entry.name);
    if (entry.isDirectory()) {
      if (INSIDE[scope].includes(entry.name)) continue;
      into.problems.push(unreadable(file, 'nothing of the pack lies in a folder of this name', `expected ${INSIDE[scope].join(' or ') || 'no folder here'}`));
    } else if (table) readTable(file, table.name as TableName, here, into);
    else if (yamlKind && entry.name === `${yamlKind}.yaml`) readYaml(file, yamlKind, here, into);
    else into.problems.push(unreadable(file, 'no table of the pack has this name', `expected one of ${[...tables.keys()].join(', ')}`));
    present.add(entry.name);
  }
  for (const [name, table] of tables) {
    if (!present.has(name) && !table.optional) into.problems.push(unreadable(join(folder, name), 'the file is missing', 'a header line alone is enough'));
  }
  if (yamlKind && !present.has(`${yamlKind}.yaml`)) {
    into.problems.push(unreadable(join(folder, `${yamlKind}.yaml`), 'the file is missing', 'copy it from a neighbour and fill it in'));
  }
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

function readTable(file: string, table: TableName, here: Folder, into: Collected): void {
  const content = readText(file, into);
  if (content === null) return;
  let records: readonly CsvRecord[];
  try {
    // One kind of line end: the parser counts a Windows line end inside a cell twice.
    records = parseCsv(content.replace(/\r\n?/g, '\n'), { raw: true, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as CsvRecord[];
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? 1;
    into.problems.push({ ...unreadable(file, `this is not CSV: ${(error as Error).message}`, 'a quote inside a quoted cell is written twice'), line, column: 1 });
    return;
  }
  const [head, ...body] = records;
  if (!head) {
    into.problems.push(unreadable(file, 'the file is empty', 'a header line alone is enough'));
    return;
  }
  const header = head.record;
  if (!headerHolds(file, table, header, into)) return;
  for (const { record, raw: text, info } of body) {
    const raw = text.replace(/^\n+/, '');
    const line = info.lines - newlines(raw.replace(/\n$/, ''));
    if (record.length !== header.length) {
      into.problems.push({
        rule: 'shape', level: 'error', file, line, column: 1,
        message: `the row has ${record.length} cells, the header ${header.length}`,
        tip: 'a cell with a comma stands in quotes',
      });
      continue;
    }
    const cells: Record<string, string> = {};
    record.forEach((cell, index) => {
      if (cell !== '') cells[header[index] as string] = cell;
    });
    into.rows.push({ ...here, table, file, line, header, cells, raw });
  }
}

function headerHolds(file: string, table: TableName, header: readonly string[], into: Collected): boolean {
  const shape = TABLES[table].row.shape as Readonly<Record<string, { isOptional(): boolean }>>;
  const known = Object.keys(shape);
  const before = into.problems.length;
  const fail = (message: string, tip: string) =>
    into.problems.push({ rule: 'shape', level: 'error', file, line: 1, column: 1, message, tip });
  for (const name of header) {
    if (!known.includes(name)) fail(`no column is named "${name}" in ${table}`, `columns are ${known.join(', ')}`);
  }
  for (const name of new Set(header.filter((one, index) => header.indexOf(one) !== index))) fail(`the column "${name}" stands twice`, 'keep one');
  for (const name of known) {
    if (!header.includes(name) && !shape[name]?.isOptional()) fail(`the column "${name}" is missing in ${table}`, 'add it to the header and to each row');
  }
  return into.problems.length === before;
}

function readYaml(file: string, kind: keyof typeof YAML_FILES, here: Folder, into: Collected): void {
  const content = readText(file, into);
  if (content === null) return;
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, version: '1.2', prettyErrors: false });
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    into.problems.push({ rule: 'shape', level: 'error', file, line, column: col, message: `this is not YAML: ${error.message}`, tip: 'check indents and quotes' });
  }
  if (document.errors.length === 0) into.yamls.push({ ...here, kind, file, document, lines });
}

function readText(file: string, into: Collected): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const tip = error instanceof TypeError ? 'save it as UTF-8' : 'check the file and its permissions';
    into.problems.push(unreadable(file, `the file cannot be read: ${(error as Error).message}`, tip));
    return null;
  }
}

function folders(at: string): string[] {
  if (!statSync(at, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(at, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map((entry) => entry.name).sort();
}

/** With forward slashes everywhere, so that problems read the same on every machine. */
function join(...parts: string[]): string {
  return path.join(...parts).split(path.sep).join('/');
}

function newlines(text: string): number {
  return text.split('\n').length - 1;
}

function unreadable(file: string, message: string, tip: string): Problem {
  return { rule: 'shape', level: 'error', file, line: 0, column: 0, message, tip };
}
