import type { Facts } from '@okilet/schema/facts';
import { CHANGE_KINDS, ROLES, wordsOf, type ChangeKind, type Reading, type Role } from '@okilet/schema/vocabulary';
import type { Cell } from '../cell.ts';
import type { MatrixOptions } from '../matrix.ts';
import { descendants, type World } from '../world.ts';
import { bridgeOf, type BridgeRow } from './bridge.ts';
import { changesOf, type Change } from './change.ts';
import { whoOf } from './holder.ts';
import { sideOf, type Side } from './side.ts';

/** What to compare: everything by default, against the first framework in time. */
export interface CompareOptions extends MatrixOptions {
  readonly base?: string | null;
  /** Only rows in which something is known to differ: what cannot be told is no difference. */
  readonly onlyDifferences?: boolean | null;
}

/** The cell of one framework, and how it differs from the base. */
export interface ComparedCell extends Cell {
  readonly framework: string;
  readonly changes: readonly Change[];
}
export interface ComparisonRow {
  readonly function: string;
  readonly role: Role;
  /** In the order of the frameworks. */
  readonly cells: readonly ComparedCell[];
}

/** How one framework differs from the base, with what the counts are out of: compared + cannotTell + unread = cells. */
export interface ComparisonCount {
  readonly base: string;
  readonly framework: string;
  readonly cells: number;
  /** Told on both sides. */
  readonly compared: number;
  /** Compared cells in which something differs. */
  readonly changed: number;
  /** Changed cells in which all that differs holds only in some places or cases. */
  readonly onlyInCases: number;
  /** Cells of which at least something cannot be told. */
  readonly cannotTell: number;
  /** Cells that neither side was read for. */
  readonly unread: number;
  /** Per kind: changes that hold without a case or place, and those that hold only in some. */
  readonly kinds: readonly { readonly kind: ChangeKind; readonly changes: number; readonly onlyInCases: number; readonly cells: number }[];
}
export interface Comparison {
  readonly place: string | null;
  readonly reading: Reading;
  /** In time order. */
  readonly frameworks: readonly string[];
  readonly base: string;
  readonly rows: readonly ComparisonRow[];
  /** One for every framework but the base. */
  readonly counts: readonly ComparisonCount[];
  /** Empty where all are of one country. */
  readonly bridge: readonly BridgeRow[];
}

/**
 * Any number of frameworks side by side, in time order, each held against the base. Pure: neither the order of the frameworks
 * nor that of their facts matters. Fails when no framework is given or the base is not among them.
 */
export function compareOf(world: World, factsList: readonly Facts[], options: CompareOptions = {}): Comparison {
  const reading = options.reading ?? 'OWN';
  const place = options.place ?? null;
  const sides = inTimeOrder(world, factsList).map((facts) => sideOf(world, facts, reading, place));
  const baseAt = options.base ? sides.findIndex((side) => side.id === options.base) : 0;
  const base = sides[baseAt];
  if (!base) throw new RangeError(options.base ? `the base "${options.base}" is not among the frameworks compared` : 'nothing to compare');
  const rows = rowsOf(world, sides, options).map(({ id, role }) => ({
    function: id,
    role,
    cells: sides.map((side, at) => ({ ...side.ground.cell(id, role), framework: side.id, changes: at === baseAt ? [] : changesOf(world, base, side, id, role) })),
  }));
  const targets = sides.flatMap((side, at) => (at === baseAt ? [] : [{ side, at }]));
  return {
    place,
    reading,
    frameworks: sides.map((side) => side.id),
    base: base.id,
    rows: options.onlyDifferences ? rows.filter(({ cells }) => cells.some(({ changes }) => changes.some(isDifference))) : rows,
    counts: targets.map(({ side, at }) => countOf(base.id, side.id, rows.map(({ cells }) => [cells[baseAt], cells[at]] as [ComparedCell, ComparedCell]))),
    bridge: new Set(sides.map((side) => side.framework?.country)).size > 1 ? bridgeOf(world, namedIn(sides, rows, baseAt)) : [],
  };
}

/** Known to differ: what cannot be told is no difference. */
export function isDifference(change: Change): boolean {
  return change.kind !== 'CANNOT_TELL';
}

function inTimeOrder(world: World, factsList: readonly Facts[]): Facts[] {
  const asOf = ({ framework }: Facts) => world.frameworks.get(framework)?.asOf ?? '9999';
  return [...factsList].sort((a, b) => compareText(asOf(a), asOf(b)) || compareText(a.framework, b.framework));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Functions that have a row in at least one framework, in the order of the tree, by role. */
function rowsOf(world: World, sides: readonly Side[], { under, roles }: CompareOptions): { id: string; role: Role }[] {
  const wanted = under ? new Set([under, ...descendants(world, under)]) : null;
  return world.ordered
    .filter(({ id }) => (wanted === null || wanted.has(id)) && sides.some((side) => side.ground.hasRow(id)))
    .flatMap(({ id }) => (roles ?? wordsOf(ROLES)).map((role) => ({ id, role })));
}

function countOf(base: string, framework: string, cells: readonly (readonly [ComparedCell, ComparedCell])[]): ComparisonCount {
  const isUnread = ([before, after]: readonly [ComparedCell, ComparedCell]) => before.state === 'NOT_SEARCHED' && after.state === 'NOT_SEARCHED';
  const after = cells.map(([, cell]) => cell);
  const byKind = Map.groupBy(after.flatMap((cell) => cell.changes.map((change) => ({ cell, change }))), ({ change }) => change.kind);
  const unread = cells.filter(isUnread).length;
  const cannotTell = after.filter(({ changes }) => changes.some((change) => !isDifference(change))).length;
  const changed = after.filter(({ changes }) => changes.length > 0 && changes.every(isDifference));
  return {
    base,
    framework,
    cells: cells.length,
    compared: cells.length - unread - cannotTell,
    changed: changed.length,
    onlyInCases: changed.filter(({ changes }) => changes.every(({ onlyIf }) => onlyIf.length > 0)).length,
    cannotTell,
    unread,
    kinds: wordsOf(CHANGE_KINDS).map((kind) => {
      const within = byKind.get(kind) ?? [];
      const inCases = within.filter(({ change }) => change.onlyIf.length > 0).length;
      return { kind, changes: within.length - inCases, onlyInCases: inCases, cells: new Set(within.map(({ cell }) => cell)).size };
    }),
  };
}

/** Who is named in the cells that could be held against one another. */
function namedIn(sides: readonly Side[], rows: readonly ComparisonRow[], baseAt: number) {
  const isKnown = (cell: ComparedCell | undefined) => cell !== undefined && cell.state !== 'NOT_SEARCHED';
  const told = rows.filter(({ cells }) => isKnown(cells[baseAt]) && cells.some((cell, at) => at !== baseAt && isKnown(cell)));
  return sides.map((side, at) => ({
    framework: side.id,
    who: new Set(told.flatMap(({ cells }) => (cells[at]?.claims ?? []).flatMap((claim) => whoOf(claim) ?? []))),
  }));
}
