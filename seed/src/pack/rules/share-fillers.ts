import type { ShareKind } from '@okilet/schema/vocabulary';
import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

const WITHOUT_LIMITS: ReadonlySet<ShareKind> = new Set(['BY_DECISION', 'FORMULA', 'RESIDUAL']);

/** 0 and 100 are no limits: an empty cell says so, a number pretends that the text does. */
export const shareFillers: Rule = {
  id: 'share-fillers',
  level: 'warning',
  means: 'a share that another sets has no 0 or 100 as a filler: empty means that the text sets no limit',
  *check(draft) {
    for (const { row, raw } of [...draft.tables.revenues, ...draft.tables['revenue-changes']]) {
      if (row.share_kind === undefined || !WITHOUT_LIMITS.has(row.share_kind)) continue;
      const column = row.share_min === 0 ? 'share_min' : row.share_max === 100 ? 'share_max' : null;
      if (!column) continue;
      yield {
        ...placeOfCell(raw, column),
        message: `${column} ${row[column]} is no limit on a share ${row.share_kind}`,
        tip: 'leave it empty where the text sets no limit; say FIXED where the budget receives all of it',
      };
    }
  },
};
