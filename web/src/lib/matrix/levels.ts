import { ROLES, wordsOf, type CellState, type Role } from '@okilet/schema/vocabulary';
import { countsAsStated } from '@okilet/api/analysis';
import { holdersIn } from './cells.ts';
import type { Holder, Holding } from '#lib/ui/holders.ts';
import { maskOf } from '#lib/ui/rungs.ts';

/** For how many functions each role is held at each level. */
export interface LevelCounts {
  readonly roles: readonly Role[];
  /** By rank, the top level first; in each a count for every role. */
  readonly levels: readonly (readonly number[])[];
  /** Functions looked at. */
  readonly functions: number;
}

interface CountedCell {
  readonly function: { readonly id: string };
  readonly role: Role;
  readonly state: CellState;
  readonly claims: readonly Holding[];
}

/** Counts, role by role, the functions at which somebody of a level is named, there or for the function above. */
export function countByLevel(cells: readonly CountedCell[], holders: readonly Holder[]): LevelCounts {
  const roles = wordsOf(ROLES);
  const counts = [1, 2, 4, 8].map(() => roles.map(() => 0));
  for (const cell of cells) {
    if (!countsAsStated(cell.state) || cell.state === 'EXCLUDED') continue;
    const mask = holdersIn(cell, holders).reduce((so, holder) => so | maskOf(holder.unitType), 0);
    counts.forEach((level, index) => {
      const column = roles.indexOf(cell.role);
      if ((mask >> index) & 1) level[column] = (level[column] ?? 0) + 1;
    });
  }
  return { roles, levels: counts, functions: new Set(cells.map((cell) => cell.function.id)).size };
}
