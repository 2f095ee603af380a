import type { Draft, Entry } from '../draft.ts';
import { placeOfCell } from '../place.ts';
import type { RawRow } from '../read.ts';
import type { Found, Rule } from '../rule.ts';

/** Units lie in units of a higher rung, and a variant stands where its original stands. */
export const ladder: Rule = {
  id: 'ladder',
  level: 'error',
  means: 'a unit lies within one of a higher rung, and a variant shares a rung with what it varies',
  *check(draft) {
    const units = new Map(draft.tables['unit-types'].map(({ row }) => [row.id, row]));
    const rankOf = rankFinder(draft);
    for (const { row, raw } of draft.tables['unit-types']) {
      const outer = units.get(row.within ?? '');
      if (outer && rankOf(outer) >= rankOf(row)) yield wrong(raw, 'within', `"${row.id}" lies within "${outer.id}", which does not stand on a higher rung`);
      const original = units.get(row.variant_of ?? '');
      if (original && !original.levels.some((level) => row.levels.includes(level))) {
        yield wrong(raw, 'variant_of', `"${row.id}" shares no rung with "${original.id}", of which it is a variant`);
      }
    }
  },
};

/** The highest rung on which a unit stands: the smallest rank. */
function rankFinder(draft: Draft): (unit: Entry<'unit-types'>['row']) => number {
  const ranks = new Map(draft.tables.levels.map(({ row }) => [row.id, row.rank]));
  return (unit) => Math.min(...unit.levels.map((level) => ranks.get(level) ?? Number.NaN));
}

function wrong(raw: RawRow, column: string, message: string): Found {
  return { ...placeOfCell(raw, column), message, tip: `correct ${column} or levels` };
}
