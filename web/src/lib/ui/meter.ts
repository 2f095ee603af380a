import type { CellState } from '@okilet/schema/vocabulary';

/** How many cells stand in each state; `cells` is the denominator of all. */
export interface Count {
  readonly cells: number;
  /** Stated here, a prohibition included. */
  readonly stated: number;
  /** Stated for a function above. */
  readonly wider: number;
  /** Stated for parts only. */
  readonly parts: number;
  readonly promised: number;
  readonly silent: number;
  readonly unread: number;
}

/** The parts of a meter, in the order in which it draws them. */
export const METER_PARTS = ['stated', 'wider', 'parts', 'promised', 'silent', 'unread'] as const satisfies readonly (keyof Count)[];
export type MeterPart = (typeof METER_PARTS)[number];

const PART_OF: Readonly<Record<CellState, MeterPart>> = {
  SPECIFIED: 'stated', EXCLUDED: 'stated', INHERITED: 'wider', IN_PARTS: 'parts', PROMISED: 'promised', SILENT: 'silent', NOT_SEARCHED: 'unread',
};

/** Counts cells by what was found; every cell stands in exactly one part. */
export function countOf(cells: readonly { readonly state: CellState }[]): Count {
  const count = { cells: cells.length, stated: 0, wider: 0, parts: 0, promised: 0, silent: 0, unread: 0 };
  for (const { state } of cells) count[PART_OF[state]] += 1;
  return count;
}
