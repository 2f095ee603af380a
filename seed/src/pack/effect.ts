import { firstDay } from '@okilet/schema/pack';

/** The days on which something holds. */
export interface Validity {
  readonly valid_from?: string | undefined;
  readonly valid_to?: string | undefined;
}

/** In effect on a day: begun on or before it, not ended on or before it. YYYY and YYYY-MM mean their first day. */
export function inEffect(row: Validity, day: string): boolean {
  return (row.valid_from === undefined || firstDay(row.valid_from) <= day) && !hasEnded(row, day);
}

/** Ended on or before a day: `valid_to` is the first day on which it no longer holds. */
export function hasEnded(row: Validity, day: string): boolean {
  return row.valid_to !== undefined && firstDay(row.valid_to) <= day;
}
