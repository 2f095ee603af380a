import type { Entry } from '../draft.ts';
import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

type Assignment = Entry<'assignments'>['row'];

/** Columns that say something only beside one role or title. */
const BELONGS: readonly { readonly column: keyof Assignment; readonly to: string; readonly holds: (row: Assignment) => boolean }[] = [
  { column: 'from_budget', to: 'FUND', holds: ({ role }) => role === 'FUND' },
  { column: 'toward', to: 'ANSWER or OVERSEE', holds: ({ role }) => role === 'ANSWER' || role === 'OVERSEE' },
  { column: 'delegated_by', to: 'title DELEGATED', holds: ({ title }) => title === 'DELEGATED' },
];

/** A cell in a column that nobody reads for this role would be lost. */
export const roleColumns: Rule = {
  id: 'role-columns',
  level: 'error',
  means: 'from_budget stands with FUND, toward with ANSWER or OVERSEE, delegated_by with title DELEGATED',
  *check(draft) {
    for (const { row, raw } of draft.tables.assignments) {
      for (const { column, to, holds } of BELONGS) {
        if (row[column] === undefined || holds(row)) continue;
        yield { ...placeOfCell(raw, column), message: `${column} is filled, but this row is ${row.role} with title ${row.title}`, tip: `${column} belongs to ${to}` };
      }
    }
  },
};
