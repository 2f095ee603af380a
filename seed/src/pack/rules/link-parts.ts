import type { LinkKind } from '@okilet/schema/vocabulary';
import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

const ACTS: ReadonlySet<LinkKind> = new Set(['ELECTS', 'APPOINTS', 'DISMISSES', 'DISSOLVES']);

/** Who answers to whom is worked out from the part each takes: to decide is a sanction, to submit is not. */
export const linkParts: Rule = {
  id: 'link-parts',
  level: 'error',
  means: 'who elects, appoints, dismisses or dissolves says which part it takes, unless that is only promised',
  *check(draft) {
    for (const { row, raw } of draft.tables.links) {
      if (!ACTS.has(row.kind) || row.part !== undefined || row.definiteness === 'PROMISED') continue;
      yield { ...placeOfCell(raw, 'part'), message: `${row.kind} without the part taken`, tip: 'say INITIATES, SUBMITS, CONSENTS, OBLIGES, DECIDES or SOLE' };
    }
  },
};
