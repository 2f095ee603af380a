import { claimsOf } from '../draft.ts';
import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

/** REVIEWED means that a second person looked up the place and agreed, on a day. */
export const reviews: Rule = {
  id: 'reviews',
  level: 'error',
  means: 'a review names who and when, is by another than the coder, and of a claim that cites',
  *check(draft) {
    for (const { row, raw } of claimsOf(draft)) {
      if (row.reviewed_by === undefined && row.reviewed_on === undefined) continue;
      const wrong = judge(row);
      if (wrong) yield { ...placeOfCell(raw, 'reviewed_by'), ...wrong };
    }
  },
};

function judge(row: ReturnType<typeof claimsOf>[number]['row']): { message: string; tip: string } | null {
  if (row.reviewed_by === undefined || row.reviewed_on === undefined) return { message: 'a review without who or when', tip: 'fill both reviewed_by and reviewed_on' };
  if (row.reviewed_by === row.coded_by) return { message: `"${row.reviewed_by}" coded it and reviewed it`, tip: 'a review is by a second person' };
  if (row.cite === undefined || row.verification === 'RECALL') return { message: 'reviewed, but rests on memory', tip: 'cite the place that the reviewer looked up' };
  return null;
}
