/** A kind of unit, and the levels it stands on: a city of two rungs stands on two. */
export interface OnLevels {
  readonly levels: readonly { readonly rank: number }[];
}

/** A bit a level: rank 1 is the first. Where no unit is known, none. */
export function maskOf(unit: OnLevels | null | undefined): number {
  return unit?.levels.reduce((mask, { rank }) => mask | (1 << (rank - 1)), 0) ?? 0;
}

/** The lowest rung of a unit, so that one of two rungs stands with the lower. Where no unit is known, 0. */
export function rankOf(unit: OnLevels | null | undefined): number {
  return Math.max(0, ...(unit?.levels.map(({ rank }) => rank) ?? []));
}
