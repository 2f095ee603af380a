import { claimsOf } from '../draft.ts';
import { hasEnded } from '../effect.ts';
import { frameworkFinder } from '../frameworks.ts';
import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A claim that had ended by the day its framework speaks of stands in no cell: often valid_to was meant as a last day. */
export const expired: Rule = {
  id: 'expired',
  level: 'warning',
  means: 'a claim has not ended by the day its framework speaks of',
  *check(draft) {
    const frameworkOf = frameworkFinder(draft);
    for (const { row, raw } of claimsOf(draft)) {
      const framework = frameworkOf(raw);
      if (!framework || !hasEnded(row, framework.as_of)) continue;
      yield {
        ...placeOfCell(raw, 'valid_to'),
        message: `no longer holds from ${row.valid_to}, and the framework speaks of ${framework.as_of}`,
        tip: 'take it out, or correct valid_to: it is the first day on which it no longer holds',
      };
    }
  },
};
