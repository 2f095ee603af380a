import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

/** Somebody holds what is not only promised: a body, or for FUND the budget that pays. */
export const holders: Rule = {
  id: 'holders',
  level: 'error',
  means: 'an assignment names its body, FUND the budget that pays, unless it is only promised',
  *check(draft) {
    for (const { row, raw } of draft.tables.assignments) {
      if (row.definiteness === 'PROMISED') continue;
      if (row.role === 'FUND' && row.from_budget === undefined) {
        yield { ...placeOfCell(raw, 'from_budget'), message: 'says FUND, but not which budget pays', tip: 'name it in from_budget' };
      }
      if (row.role !== 'FUND' && row.body === undefined) {
        yield { ...placeOfCell(raw, 'body'), message: `says ${row.role}, but not who`, tip: 'name the body; where the text names none, the fact is its silence: take the row out and mark the role in searched.csv' };
      }
    }
  },
};
