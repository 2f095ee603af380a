import type { Draft, Entry } from '../draft.ts';
import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

/** The kind of a condition decides where the row counts, its words are what the reader sees. */
export const conditions: Rule = {
  id: 'conditions',
  level: 'error',
  means: 'condition_kind and the text of the condition stand together',
  *check(draft) {
    for (const { row, raw } of conditionalRows(draft)) {
      const text = row.condition_en ?? row.condition_ru ?? row.condition_kk;
      if (row.condition_kind !== undefined && text === undefined) {
        yield { ...placeOfCell(raw, 'condition_en'), message: `condition ${row.condition_kind} without words`, tip: 'say the condition in condition_en, condition_ru and condition_kk' };
      }
      // Revenues had no such column at first: the rule on revenue-conditions counts those still without.
      if (row.condition_kind === undefined && text !== undefined && !('source' in row)) {
        yield { ...placeOfCell(raw, 'condition_kind'), message: `the condition "${text}" has no kind`, tip: 'choose a condition_kind; OTHER where none fits' };
      }
    }
  },
};

type Conditional = { [N in 'assignments' | 'revenues' | 'links' | 'revenue-changes']: Entry<N> }['assignments' | 'revenues' | 'links' | 'revenue-changes'];

function conditionalRows({ tables }: Draft): Conditional[] {
  return [...tables.assignments, ...tables.revenues, ...tables.links, ...tables['revenue-changes']];
}
