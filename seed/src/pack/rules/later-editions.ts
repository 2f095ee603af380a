import { citesOf } from '../citing.ts';
import { claimsOf } from '../draft.ts';
import { frameworkFinder } from '../frameworks.ts';
import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A later edition may have changed since the day the framework speaks of; the list of them is work to do. */
export const laterEditions: Rule = {
  id: 'later-editions',
  level: 'warning',
  means: 'a claim is read in an edition no later than the date of its framework, or the amendment notes show no change since',
  *check(draft) {
    const frameworkOf = frameworkFinder(draft);
    for (const { row, raw } of claimsOf(draft)) {
      const framework = frameworkOf(raw);
      const later = framework && citesOf(row).find(({ edition }) => edition > framework.as_of);
      if (!later || row.unchanged === 'NOTES') continue;
      yield {
        ...placeOfCell(raw, 'cite'),
        message: `read in the edition of ${later.edition}, the framework speaks of ${framework.as_of}`,
        tip: 'where the amendment notes show no change since, say NOTES in unchanged; else read the edition of that time',
      };
    }
  },
};
