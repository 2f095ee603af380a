import { TABLES, type TableName } from '@okilet/schema/pack';
import { placeOfCell } from '../place.ts';
import type { RawRow } from '../read.ts';
import type { Found, Rule } from '../rule.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** A text stands in the column of its own language. */
export const languages: Rule = {
  id: 'languages',
  level: 'warning',
  means: 'English columns hold no Cyrillic, and a Kazakh sentence is not the Russian one copied',
  *check(draft) {
    for (const table of Object.keys(TABLES) as TableName[]) {
      const english = Object.keys(TABLES[table].row.shape).filter((column) => column.endsWith('_en'));
      for (const { raw } of draft.tables[table]) {
        for (const column of english) yield* misplaced(raw, column.slice(0, -'_en'.length));
      }
    }
  },
};

function* misplaced(raw: RawRow, prefix: string): Iterable<Found> {
  const [en, ru, kk] = ['en', 'ru', 'kk'].map((lang) => raw.cells[`${prefix}_${lang}`]);
  if (en !== undefined && CYRILLIC.test(en)) {
    yield { ...placeOfCell(raw, `${prefix}_en`), message: `${prefix}_en holds Cyrillic letters`, tip: 'write it in English, names in Latin letters' };
  }
  // Names of one or two words may well be the same in both languages.
  if (kk !== undefined && kk === ru && kk.split(' ').length > 2) {
    yield { ...placeOfCell(raw, `${prefix}_kk`), message: `${prefix}_kk repeats ${prefix}_ru`, tip: 'write it in Kazakh, or leave it empty until somebody can' };
  }
}
