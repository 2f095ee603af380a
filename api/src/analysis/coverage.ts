import { CELL_STATES, ROLES, wordsOf, type CellState, type Role } from '@okilet/schema/vocabulary';
import { countsAsStated, type Cell } from './cell.ts';
import { areaOf, type World } from './world.ts';

/** How many cells stand in each state. */
export type StateCounts = Readonly<Record<CellState, number>>;

/** What was found and how much was read. */
export interface Tally {
  readonly cells: number;
  readonly searched: number;
  readonly stated: number;
  readonly promised: number;
  readonly silent: number;
  readonly notSearched: number;
}
export interface Coverage {
  readonly cells: number;
  readonly searched: number;
  readonly states: StateCounts;
  readonly byRole: readonly (Tally & { readonly role: Role })[];
  readonly byArea: readonly (Tally & { readonly area: string })[];
}

/** Counts cells by state, by role and by area; every cell stands in exactly one state. */
export function coverageOf(world: World, cells: readonly Cell[]): Coverage {
  const states = Object.fromEntries(wordsOf(CELL_STATES).map((state) => [state, cells.filter((cell) => cell.state === state).length]));
  const byRole = Map.groupBy(cells, (cell) => cell.role);
  const byArea = Map.groupBy(cells, (cell) => areaOf(world, cell.function));
  return {
    cells: cells.length,
    searched: cells.filter((cell) => cell.searched).length,
    states: states as StateCounts,
    byRole: wordsOf(ROLES).flatMap((role) => (byRole.has(role) ? [{ role, ...tally(byRole.get(role) ?? []) }] : [])),
    byArea: world.ordered.flatMap(({ id }) => (byArea.has(id) ? [{ area: id, ...tally(byArea.get(id) ?? []) }] : [])),
  };
}

/** Counts one group of cells. */
export function tally(cells: readonly Cell[]): Tally {
  const count = (holds: (cell: Cell) => boolean) => cells.filter(holds).length;
  return {
    cells: cells.length,
    searched: count((cell) => cell.searched),
    stated: count((cell) => countsAsStated(cell.state)),
    promised: count((cell) => cell.state === 'PROMISED'),
    silent: count((cell) => cell.state === 'SILENT'),
    notSearched: count((cell) => cell.state === 'NOT_SEARCHED'),
  };
}
