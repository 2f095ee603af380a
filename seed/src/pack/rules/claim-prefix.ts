import { claimsOf } from '../draft.ts';
import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A claim is found by its id alone, so its id says whose it is. */
export const claimPrefix: Rule = {
  id: 'claim-prefix',
  level: 'error',
  means: 'the id of a claim begins with the id of its framework and a dot',
  *check(draft) {
    for (const { row, raw } of claimsOf(draft)) {
      if (row.id.startsWith(`${raw.framework}.`)) continue;
      yield {
        ...placeOfCell(raw, 'id'),
        message: `"${row.id}" does not begin with "${raw.framework}."`,
        tip: 'an id is framework.function.role.body, with .n where needed',
      };
    }
  },
};
