import type { Verdict } from '@okilet/schema/vocabulary';
import { claimsOf } from '../draft.ts';
import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

const WITHOUT_EVIDENCE: ReadonlySet<Verdict> = new Set(['CANNOT_TELL', 'NOT_APPLICABLE']);

/** A verdict can be checked: it cites, or rests on claims of the framework it judges. */
export const verdictEvidence: Rule = {
  id: 'verdict-evidence',
  level: 'error',
  means: 'a verdict cites a place or rests on claims, and these are claims of its framework or of the base of that',
  *check(draft) {
    const owners = new Map(claimsOf(draft).map(({ row, raw }) => [row.id, raw.framework]));
    const bases = new Map(draft.frameworks.map(({ file }) => [file.id, file.based_on]));
    for (const { row, raw } of draft.tables.verdicts) {
      if (!WITHOUT_EVIDENCE.has(row.verdict) && row.cite === undefined && row.claims === undefined) {
        yield { ...placeOfCell(raw, 'cite'), message: `${row.verdict} rests on nothing`, tip: 'cite the place or name the claims; where nothing was read say CANNOT_TELL' };
      }
      const own = [row.framework, ...(bases.get(row.framework) ?? [])];
      const foreign = (row.claims ?? []).filter((claim) => owners.has(claim) && !own.includes(owners.get(claim) ?? ''));
      for (const claim of foreign) {
        yield { ...placeOfCell(raw, 'claims'), message: `"${claim}" is no claim of "${row.framework}" or its base`, tip: 'name claims of the framework that is judged' };
      }
    }
  },
};
