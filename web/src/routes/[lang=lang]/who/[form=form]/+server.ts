import type { Role } from '@okilet/schema/vocabulary';
import { plainText } from '#lib/ui/text.ts';
import type { RequestHandler } from './$types';
import type { CellView, MatrixView } from '#lib/matrix/model.ts';
import { twinOf } from '#lib/server/twin/answer.ts';
import type { Asked } from '#lib/server/twin/table.ts';
import { load as page } from '../+layout.server.ts';

/** Every row that the filters leave: what the page folds is unfolded here. */
function load({ params, url }: Asked) {
  const unfolded = new URL(url);
  unfolded.searchParams.set('open', 'all');
  return page({ params, url: unfolded, untrack: (read) => read() });
}

function roles({ columns, others }: MatrixView): readonly Role[] {
  return [...columns.map(({ role }) => role), ...others];
}

function holdersOf({ holders }: MatrixView, { h }: CellView): string {
  const lines = h === undefined ? [] : holders[h]?.lines ?? [];
  return plainText({ value: lines.map((line) => line.join('').trim()).join('; ') });
}

export const GET: RequestHandler = twinOf({
  name: 'who',
  load,
  table: (data, { words: { labels }, to }) => ({
    columns: ['id', 'name', 'area', 'framework', 'framework_name', 'role', 'role_name', 'state', 'state_name', 'holders', 'address'],
    rows: data.matrix.areas.flatMap((area) => area.rows.flatMap(({ id, name, cells }) => cells.map((cell, index) => {
      const role = roles(data.matrix)[index] as Role;
      return {
        id, name: plainText(name), area: plainText(area.name), framework: data.framework.id, framework_name: plainText(data.framework.name), role, role_name: labels.Role[role],
        state: cell.s, state_name: labels.CellState[cell.s], holders: holdersOf(data.matrix, cell), address: to('functions', id),
      };
    }))),
  }),
});
