import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

/** Who found something has looked: a claim without the mark makes the coverage look smaller than it is. */
export const searchedMarks: Rule = {
  id: 'searched-marks',
  level: 'warning',
  means: 'the role of a claim that was read is marked in searched.csv for its function',
  *check(draft) {
    const marked = new Set(draft.tables.searched.flatMap(({ row, raw }) => row.roles.map((role) => `${raw.framework} ${row.function} ${role}`)));
    for (const { row, raw } of draft.tables.assignments) {
      if (row.verification === 'RECALL' || marked.has(`${raw.framework} ${row.function} ${row.role}`)) continue;
      yield {
        ...placeOfCell(raw, 'role'),
        message: `${row.role} of ${row.function} is not marked as searched`,
        tip: `where the whole text that governs it was read for ${row.role}, add the role to searched.csv`,
      };
    }
  },
};
