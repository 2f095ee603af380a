import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A task handed over by the state stays a task of the state. */
export const delegatedHat: Rule = {
  id: 'delegated-hat',
  level: 'warning',
  means: 'what a state body delegates is not held in the capacity of self-government',
  *check(draft) {
    const spheres = new Map(draft.tables.bodies.map(({ row }) => [row.id, row.sphere]));
    for (const { row, raw } of draft.tables.assignments) {
      if (row.capacity !== 'SELF_GOVERNMENT' || row.delegated_by === undefined || spheres.get(row.delegated_by) !== 'STATE') continue;
      yield {
        ...placeOfCell(raw, 'capacity'),
        message: `delegated by ${row.delegated_by}, a body of the state, yet held as SELF_GOVERNMENT`,
        tip: 'say STATE, or correct delegated_by',
      };
    }
  },
};
