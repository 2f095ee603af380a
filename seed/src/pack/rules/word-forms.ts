import { LANGS } from '@okilet/schema/vocabulary';
import { near } from '../near.ts';
import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

/** Things that stand in sentences, and so have case forms. */
const SPOKEN_OF = ['levels', 'unit-types', 'bodies', 'functions', 'budgets', 'frameworks'] as const;

/** Case forms belong to something that sentences speak of, in a language that pages speak. */
export const wordForms: Rule = {
  id: 'word-forms',
  level: 'error',
  means: 'case forms belong to a known level, unit, body, function, budget or framework, in kk, ru or en',
  *check(draft) {
    const known = new Set(SPOKEN_OF.flatMap((table) => [...draft.ids[table]]));
    for (const { row, raw } of draft.tables['word-forms']) {
      if (!known.has(row.id)) {
        const like = near(row.id, known);
        yield { ...placeOfCell(raw, 'id'), message: `"${row.id}" is the id of nothing that sentences speak of`, tip: like.length > 0 ? `did you mean ${like.join(' or ')}?` : 'take the row out' };
      }
      if (!(row.lang in LANGS)) yield { ...placeOfCell(raw, 'lang'), message: `no page speaks "${row.lang}"`, tip: 'say kk, ru or en' };
    }
  },
};
