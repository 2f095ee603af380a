import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

/** To answer is to answer to somebody; a text that names nobody only implies it. */
export const answerForum: Rule = {
  id: 'answer-forum',
  level: 'warning',
  means: 'ANSWER names the forum in toward, or is IMPLIED or PROMISED',
  *check(draft) {
    for (const { row, raw } of draft.tables.assignments) {
      if (row.role !== 'ANSWER' || row.toward !== undefined || row.definiteness !== 'EXPLICIT') continue;
      yield { ...placeOfCell(raw, 'toward'), message: 'answers, but to nobody', tip: 'name the forum in toward, or say IMPLIED' };
    }
  },
};
