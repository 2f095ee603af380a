import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

/** Without its kind a condition cannot keep a revenue out of the places to which it does not apply. */
export const revenueConditions: Rule = {
  id: 'revenue-conditions',
  level: 'warning',
  means: 'the condition of a revenue says its kind',
  *check(draft) {
    for (const { row, raw } of [...draft.tables.revenues, ...draft.tables['revenue-changes']]) {
      const text = row.condition_en ?? row.condition_ru ?? row.condition_kk;
      if (text === undefined || row.condition_kind !== undefined) continue;
      yield { ...placeOfCell(raw, 'condition_en'), message: `the condition "${text}" has no kind`, tip: 'add the column condition_kind and choose; OTHER where none fits' };
    }
  },
};
