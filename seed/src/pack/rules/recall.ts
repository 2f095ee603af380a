import { claimsOf } from '../draft.ts';
import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

/** What is remembered may stand, but is counted, so that it becomes less. */
export const recall: Rule = {
  id: 'recall',
  level: 'warning',
  means: 'a claim from memory cites the place where it should be looked up',
  *check(draft) {
    for (const { row, raw } of claimsOf(draft)) {
      if (row.verification !== 'RECALL' || row.cite !== undefined) continue;
      yield { ...placeOfCell(raw, 'cite'), message: 'rests on memory and cites nothing', tip: 'find the place and cite it, or take the claim out' };
    }
  },
};
