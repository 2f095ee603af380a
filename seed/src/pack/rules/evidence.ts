import type { QuestionAnswer } from '@okilet/schema/vocabulary';
import { citingRows, type CitingEntry } from '../citing.ts';
import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

/** What was verified cites a place, and what cites a place says how that was verified. */
export const evidence: Rule = {
  id: 'evidence',
  level: 'error',
  means: 'whatever is verified as TEXT or SECONDARY cites a place, and every cite says how it was verified',
  *check(draft) {
    for (const entry of citingRows(draft)) {
      const { row, raw } = entry;
      if (row.cite !== undefined && row.verification === undefined) {
        yield { ...placeOfCell(raw, 'verification'), message: 'cites a place without saying how it was verified', tip: 'say TEXT, SECONDARY or RECALL' };
      }
      if (row.cite === undefined && (row.verification === 'TEXT' || row.verification === 'SECONDARY') && hasPlace(entry)) {
        yield { ...placeOfCell(raw, 'cite'), message: `verified as ${row.verification}, but cites no place`, tip: 'cite the place, or say RECALL' };
      }
    }
  },
};

const FOUND: ReadonlySet<QuestionAnswer> = new Set(['ANSWERED', 'PARTLY', 'PROMISED']);

/** Silence was verified without a place to show for it; a verdict may rest on claims, as `verdict-evidence` sees to. */
function hasPlace({ row }: CitingEntry): boolean {
  if ('answer' in row) return FOUND.has(row.answer);
  return !('verdict' in row);
}
