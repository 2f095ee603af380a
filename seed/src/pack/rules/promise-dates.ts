import { claimsOf } from '../draft.ts';
import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A promise has a date it is due, a rule has days on which it holds; a rule enacted for later is no promise. */
export const promiseDates: Rule = {
  id: 'promise-dates',
  level: 'error',
  means: 'a promise may be due, but does not hold from a day or to a day; nothing but a promise is due',
  *check(draft) {
    for (const { row, raw } of claimsOf(draft)) {
      const promised = row.definiteness === 'PROMISED';
      if (!promised && row.due !== undefined) {
        yield { ...placeOfCell(raw, 'due'), message: `is ${row.definiteness}, yet due ${row.due}`, tip: 'say PROMISED, or write the day in valid_from' };
      }
      for (const column of promised ? (['valid_from', 'valid_to'] as const) : []) {
        if (row[column] === undefined) continue;
        yield {
          ...placeOfCell(raw, column),
          message: `is PROMISED, yet has ${column} ${row[column]}`,
          tip: 'what is enacted for later is EXPLICIT with valid_from; a promise has a date in due',
        };
      }
    }
  },
};
