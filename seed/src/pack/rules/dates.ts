import { firstDay } from '@okilet/schema/pack';
import type { Draft } from '../draft.ts';
import { placeOfCell } from '../place.ts';
import type { RawRow } from '../read.ts';
import type { Rule } from '../rule.ts';

/** Dates are days of the calendar, and nothing ends before it begins. */
export const dates: Rule = {
  id: 'dates',
  level: 'error',
  means: 'dates are days of the calendar, and valid_from comes before valid_to',
  *check(draft) {
    for (const [raw, columns] of datedRows(draft)) {
      for (const column of columns) {
        const value = raw.cells[column];
        if (value === undefined || isDay(firstDay(value))) continue;
        yield { ...placeOfCell(raw, column), message: `${column} is ${value}, which is no day of the calendar`, tip: 'correct the day or the month' };
      }
      const { valid_from: from, valid_to: to } = raw.cells;
      if (from === undefined || to === undefined || firstDay(from) < firstDay(to)) continue;
      yield {
        ...placeOfCell(raw, 'valid_to'),
        message: `holds from ${from} and no longer from ${to}`,
        tip: 'valid_to is the first day on which it no longer holds, later than valid_from',
      };
    }
  },
};

const VALIDITY = ['valid_from', 'valid_to'] as const;
const CLAIM = [...VALIDITY, 'due'] as const;

function* datedRows(draft: Draft): Iterable<[RawRow, readonly string[]]> {
  for (const table of ['assignments', 'revenues', 'links', 'revenue-changes'] as const) {
    for (const { raw } of draft.tables[table]) yield [raw, CLAIM];
  }
  for (const { raw } of draft.tables.bodies) yield [raw, VALIDITY];
  for (const { raw } of [...draft.tables.documents, ...draft.tables.timeline]) yield [raw, ['date']];
}

/** The 30th of February becomes a day of March when it is read back. */
function isDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
