import type { ChangeKind } from '@okilet/schema/vocabulary';

/** What the API counted of one document against the base. */
export interface Counted {
  readonly kinds: readonly { readonly kind: ChangeKind; readonly cells: number }[];
}

/** In how many cells each kind of change is found, over all documents held against the base. */
export function cellsByKind(counts: readonly Counted[]): Readonly<Partial<Record<ChangeKind, number>>> {
  const cells: Partial<Record<ChangeKind, number>> = {};
  for (const one of counts.flatMap(({ kinds }) => kinds)) cells[one.kind] = (cells[one.kind] ?? 0) + one.cells;
  return cells;
}
