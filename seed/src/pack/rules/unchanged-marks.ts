import { citesOf } from '../citing.ts';
import { claimsOf } from '../draft.ts';
import { frameworkFinder } from '../frameworks.ts';
import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

/** `unchanged` speaks of the time between the date of the framework and a later edition; without one it speaks of nothing. */
export const unchangedMarks: Rule = {
  id: 'unchanged-marks',
  level: 'error',
  means: 'unchanged is NOTES or UNCHECKED, and only where an edition later than the date of the framework is cited',
  *check(draft) {
    const frameworkOf = frameworkFinder(draft);
    for (const { row, raw } of claimsOf(draft)) {
      const framework = frameworkOf(raw);
      if (!framework || row.unchanged === undefined) continue;
      const later = citesOf(row).some(({ edition }) => edition > framework.as_of);
      if (later && row.unchanged !== 'AT_DATE') continue;
      yield {
        ...placeOfCell(raw, 'unchanged'),
        message: later ? 'AT_DATE, yet a later edition is cited' : `${row.unchanged}, yet no edition later than ${framework.as_of} is cited`,
        tip: later ? 'say NOTES or UNCHECKED' : 'leave it empty: it is worked out',
      };
    }
  },
};
