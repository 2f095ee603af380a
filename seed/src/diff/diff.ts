import { TABLES } from '@okilet/schema/pack';
import type { RawRow, Source } from '../pack/read.ts';

/** One cell or key that differs: null where it was, or is, empty. */
interface ChangedCell {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}
/** One fact, or one file of a country, framework or appeal, that differs between two states of the packs. */
export interface Change {
  readonly what: 'added' | 'removed' | 'changed';
  /** The folder it lies in: common, a country, or a framework or appeal of one. */
  readonly folder: string;
  /** The table, or the YAML file. */
  readonly table: string;
  /** What names the row. */
  readonly id: string;
  readonly cells: readonly ChangedCell[];
  /** Why, where the row says so: the coder's note, or the reason of a verdict. */
  readonly reason: string | null;
}

interface Item {
  readonly folder: string;
  readonly table: string;
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** What differs between two states of the packs, row by row as they were written, in the order of folders, tables and ids. */
export function diffSources(before: Source, after: Source): Change[] {
  const [old, now] = [itemsOf(before), itemsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((key) => {
    const change = changeOf(old.get(key), now.get(key));
    return change ? [change] : [];
  });
}

function changeOf(before: Item | undefined, after: Item | undefined): Change | null {
  const item = (after ?? before) as Item;
  const names = [...new Set([...Object.keys(before?.cells ?? {}), ...Object.keys(after?.cells ?? {})])];
  const cells = names
    .map((name) => ({ name, before: before?.cells[name] ?? null, after: after?.cells[name] ?? null }))
    .filter((cell) => cell.before !== cell.after);
  const both = before !== undefined && after !== undefined;
  if (both && cells.length === 0) return null;
  const { folder, table, id } = item;
  return { what: both ? 'changed' : after ? 'added' : 'removed', folder, table, id, cells, reason: reasonOf(item) };
}

function reasonOf({ cells }: Item): string | null {
  return cells['note'] ?? cells['reason_en'] ?? null;
}

/** Every row and YAML file by its place and name. A key that stands twice keeps both, by number. */
function itemsOf({ rows, yamls }: Source): Map<string, Item> {
  const items = new Map<string, Item>();
  const add = (item: Item): void => {
    const name = [item.folder, item.table, item.id].join('\t');
    let key = name;
    for (let number = 2; items.has(key); number += 1) key = `${name}\t${number}`;
    items.set(key, item);
  };
  for (const row of rows) add({ folder: folderOf(row), table: row.table, id: idOf(row), cells: row.cells });
  for (const yaml of yamls) add({ folder: folderOf(yaml), table: `${yaml.kind}.yaml`, id: yaml.framework ?? yaml.appeal ?? yaml.country ?? '', cells: flat(yaml.document.toJS()) });
  return items;
}

function folderOf({ country, framework, appeal }: { readonly country: string | null; readonly framework: string | null; readonly appeal: string | null }): string {
  return [country ?? 'common', framework ?? appeal].filter((part) => part !== null).join('/');
}

function idOf({ table, cells }: RawRow): string {
  return TABLES[table].key.map((column) => cells[column] ?? '-').join(' ');
}

/** A YAML file as cells, `name.ru` being one. */
function flat(value: unknown, path: readonly (string | number)[] = []): Record<string, string> {
  if (value === null || typeof value !== 'object') return { [path.join('.')]: String(value) };
  return Object.assign({}, ...Object.entries(value).map(([key, inner]) => flat(inner, [...path, key]))) as Record<string, string>;
}
