import { claimsOf } from '../draft.ts';
import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A promise is judged by its words. */
export const promises: Rule = {
  id: 'promises',
  level: 'warning',
  means: 'a promise is quoted in its own words',
  *check(draft) {
    for (const { row, raw } of claimsOf(draft)) {
      if (row.definiteness !== 'PROMISED' || row.quote_ru !== undefined || row.quote_kk !== undefined) continue;
      yield { ...placeOfCell(raw, 'quote_ru'), message: 'a promise without its words', tip: 'quote under 15 words of it, once they were seen' };
    }
  },
};
