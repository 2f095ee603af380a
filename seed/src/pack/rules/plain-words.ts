import type { TableName } from '@okilet/schema/pack';
import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

/** Columns that are read word by word though their model takes any text. */
const WORDS: readonly (readonly [TableName, string, readonly string[]])[] = [
  ['revenues', 'major', ['yes', 'no']],
  ['revenue-changes', 'major', ['yes', 'no']],
  ['figures', 'derived', ['yes', 'no']],
  ['figures', 'status', ['REPORTED', 'COMPUTED', 'DISPUTED']],
  ['figures', 'qualifier', ['about', 'more-than']],
  ['budget-examples', 'derived', ['yes', 'no']],
  ['funding-sources', 'type', ['tax', 'non-tax', 'capital', 'transfer', 'loan', 'special', 'group']],
];

/** A word that only a person understands would be read as its opposite: `Yes` is not `yes`. */
export const plainWords: Rule = {
  id: 'plain-words',
  level: 'error',
  means: 'columns with a few possible words hold one of them',
  *check(draft) {
    for (const [table, column, words] of WORDS) {
      for (const { raw } of draft.tables[table]) {
        const cell = raw.cells[column];
        if (cell === undefined || words.includes(cell)) continue;
        yield { ...placeOfCell(raw, column), message: `${column} is "${cell}"`, tip: `say ${words.join(', ')}` };
      }
    }
  },
};
