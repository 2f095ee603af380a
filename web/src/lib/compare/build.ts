import type { ChangeKind, Role } from '@okilet/schema/vocabulary';
import type { Said } from '#lib/ui/text.ts';
import { cellShower, type Cell, type CellNames } from './cells.ts';
import type { AreaOf, AreaView, RowView } from './model.ts';

/** A row as the API answers it. */
export interface Row {
  readonly function: { readonly id: string };
  readonly role: Role;
  readonly cells: readonly Cell[];
}

/** An area of the tree with its functions, in the order to show. */
export interface Area {
  readonly root: { readonly id: string; readonly shortName: Said };
  readonly functions: readonly { readonly id: string; readonly shortName: Said }[];
}

/** Which rows are kept; empty keeps all. */
export interface Choice {
  readonly kinds: readonly ChangeKind[];
  /** A body or a budget that a change is about, or, where all rows are shown, that a cell names. */
  readonly holder: string;
}

/** The rows that the choice leaves. */
export function chooseRows<One extends Row>(rows: readonly One[], choice: Choice): readonly One[] {
  const about = rows.filter((row) => choice.holder === '' || isAbout(row, choice));
  return about.filter((row) => choice.kinds.length === 0 || kindsIn(row, choice.holder).some((kind) => choice.kinds.includes(kind)));
}

/** Rows by area and function; areas and functions without any are left out. */
export function byArea<One extends Row, View>(areas: readonly Area[], rows: readonly One[], show: (row: One) => View): AreaOf<View>[] {
  const byFunction = Map.groupBy(rows, (row) => row.function.id);
  return areas.map(({ root, functions }) => ({
    id: root.id,
    name: root.shortName,
    functions: functions.flatMap(({ id, shortName }) => {
      const own = byFunction.get(id);
      return own ? [{ id, name: shortName, rows: own.map(show) }] : [];
    }),
  })).filter(({ functions }) => functions.length > 0);
}

/** The cells of the rows, ready to show. */
export function showRows(areas: readonly Area[], rows: readonly Row[], names: CellNames): AreaView[] {
  const show = cellShower(names);
  return byArea(areas, rows, (row): RowView => ({ role: row.role, cells: row.cells.map((cell) => show(cell, row)) }));
}

/** The kinds of change of a row; those that are about one holder, where one is chosen. */
function kindsIn(row: Row, holder: string): ChangeKind[] {
  return row.cells.flatMap(({ changes }) => changes.filter((change) => holder === '' || holdersOf(change).includes(holder)).map(({ kind }) => kind));
}

function holdersOf({ body, budget, from, fromBudget }: Cell['changes'][number]): (string | undefined)[] {
  return [body?.id, budget?.id, from?.id, fromBudget?.id];
}

function isAbout(row: Row, { kinds, holder }: Choice): boolean {
  if (kindsIn(row, holder).length > 0) return true;
  return kinds.length === 0 && row.cells.every(({ changes }) => changes.length === 0)
    && row.cells.some(({ claims }) => claims.some(({ body, fromBudget }) => body?.id === holder || fromBudget?.id === holder));
}
