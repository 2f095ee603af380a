import { LANG_LIST } from '@okilet/schema/vocabulary';
import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

const NAMED = ['levels', 'functions', 'funding-sources', 'unit-types', 'bodies', 'budgets', 'segments'] as const;

/** Two things that a reader cannot tell apart are one thing with two ids, or need names of their own. */
export const sameNames: Rule = {
  id: 'same-names',
  level: 'warning',
  means: 'no two levels, functions, sources, units, bodies or budgets of one country have the same name',
  *check(draft) {
    for (const table of NAMED) {
      for (const lang of LANG_LIST) {
        const first = new Map<string, string>();
        for (const { row, raw } of draft.tables[table]) {
          const name = row[`name_${lang}`];
          if (name === undefined) continue;
          const key = `${raw.country} ${name.toLowerCase()}`;
          const other = first.get(key);
          if (other !== undefined) {
            yield { ...placeOfCell(raw, `name_${lang}`), message: `"${name}" is the name of ${other} too`, tip: 'say in the name what tells them apart, or keep one of them' };
          } else first.set(key, row.id);
        }
      }
    }
  },
};
