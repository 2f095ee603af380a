import { placeOfCell } from '../place.ts';
import type { Draft } from '../draft.ts';
import type { Rule } from '../rule.ts';

/** The verdict of a person hangs on the permanent id of a finding; a slip in it would silently hang on nothing. */
export const findingIds: Rule = {
  id: 'finding-ids',
  level: 'error',
  means: 'the id of a finding is rule~framework~function~bodies~concerns~aspect, of its own framework and of things that exist',
  *check(draft) {
    for (const { row, raw } of draft.tables['findings-verdicts']) {
      const wrong = judge(row.finding, raw.framework, draft);
      if (wrong) yield { ...placeOfCell(raw, 'finding'), message: `"${row.finding}": ${wrong}`, tip: 'copy the id from the page of the finding' };
    }
  },
};

const PARTS = 6;

/** Findings of money name a source in the place of the function, and budgets beside the bodies. */
function judge(finding: string, folder: string | null, { ids }: Draft): string | null {
  const parts = finding.split('~');
  if (parts.length !== PARTS) return `${parts.length} parts, not ${PARTS}`;
  const [, framework, subject, holders, concerns] = parts as [string, string, string, string, string, string];
  if (framework !== folder) return `it is a finding of "${framework}"`;
  const missing = [
    ...unknown(subject, ids.functions, ids['funding-sources']),
    ...holders.split('+').flatMap((holder) => unknown(holder, ids.bodies, ids.budgets)),
    ...unknown(concerns, ids['unit-types']),
  ];
  return missing.length > 0 ? `${missing.join(', ')} does not exist` : null;
}

function unknown(id: string, ...known: readonly ReadonlySet<string>[]): string[] {
  return id === '-' || known.some((ids) => ids.has(id)) ? [] : [id];
}
