import { TABLES, type TableName } from '@okilet/schema/pack';
import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A space that nobody sees makes two equal cells different. */
export const spaces: Rule = {
  id: 'spaces',
  level: 'error',
  means: 'no cell begins or ends with a space, or goes over several lines',
  *check(draft) {
    for (const table of Object.keys(TABLES) as TableName[]) {
      for (const { raw } of draft.tables[table]) {
        for (const [column, cell] of Object.entries(raw.cells)) {
          if (cell !== cell.trim()) yield { ...placeOfCell(raw, column), message: `${column} begins or ends with a space`, tip: 'take the space out' };
          else if (/[\r\n]/.test(cell)) yield { ...placeOfCell(raw, column), message: `${column} goes over several lines`, tip: 'one fact is one line' };
        }
      }
    }
  },
};
