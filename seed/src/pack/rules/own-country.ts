import { TABLES, type ColumnMeta, type TableName } from '@okilet/schema/pack';
import type { Draft } from '../draft.ts';
import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

const OF_A_COUNTRY = ['unit-types', 'bodies', 'budgets', 'segments'] as const;

/** Bodies, units and budgets belong to one country; a row of another that names them has the wrong id. */
export const ownCountry: Rule = {
  id: 'own-country',
  level: 'error',
  means: 'a row names units, bodies, budgets and segments of its own country',
  *check(draft) {
    const homes = homesOf(draft);
    for (const table of Object.keys(TABLES) as TableName[]) {
      const columns = pointing(table);
      for (const { raw } of draft.tables[table]) {
        for (const column of columns) {
          for (const id of raw.cells[column]?.split(' ') ?? []) {
            const home = homes.get(id);
            if (home === undefined || home === raw.country) continue;
            yield { ...placeOfCell(raw, column), message: `"${id}" belongs to ${home}, this file to ${raw.country ?? 'all countries'}`, tip: 'name one of the same country' };
          }
        }
      }
    }
  },
};

function homesOf(draft: Draft): ReadonlyMap<string, string | null> {
  return new Map(OF_A_COUNTRY.flatMap((table) => draft.tables[table].map(({ row, raw }) => [row.id, raw.country] as const)));
}

function pointing(table: TableName): string[] {
  return Object.entries(TABLES[table].row.shape as Readonly<Record<string, { meta(): unknown }>>)
    .filter(([, model]) => OF_A_COUNTRY.some((one) => one === (model.meta() as ColumnMeta | undefined)?.refs))
    .map(([column]) => column);
}
