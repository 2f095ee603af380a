import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A body does not elect, dismiss or oversee itself. */
export const selfLinks: Rule = {
  id: 'self-links',
  level: 'error',
  means: 'a link leads from one body to another',
  *check(draft) {
    for (const { row, raw } of draft.tables.links) {
      if (row.from === row.to) yield { ...placeOfCell(raw, 'to'), message: `${row.kind} leads from "${row.from}" to itself`, tip: 'correct from or to' };
    }
  },
};
