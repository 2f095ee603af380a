import { hyphenate } from '#lib/i18n/hyphenate.ts';
import { whoHolds } from '#lib/ui/holders.ts';
import type { Row } from './build.ts';
import type { Cell, CellNames } from './cells.ts';
import type { AreaOf, OverlayView } from './model.ts';

/** The cells of one row laid over one another: each holder once, with the documents that name it. */
export function overlay({ role, cells }: Row, { holders, abroad }: Pick<CellNames, 'holders'> & { readonly abroad: ReadonlySet<string> }): OverlayView {
  const named = cells.map((cell) => new Set(whoHolds(cell.claims, role, cell.state === 'EXCLUDED', holders).map(({ id }) => id)));
  const bits = (test: (cell: Cell) => boolean) => cells.reduce((mask, cell, at) => (test(cell) ? mask | (1 << at) : mask), 0);
  return {
    role,
    who: holders.flatMap(({ id, shortName }) => {
      const mask = named.reduce((so, set, at) => (set.has(id) ? so | (1 << at) : so), 0);
      return mask === 0 ? [] : [{ name: hyphenate(shortName.value), mask }];
    }),
    silent: bits(({ state }) => state === 'SILENT'),
    promised: bits(({ state }) => state === 'PROMISED'),
    unread: bits(({ state }) => state === 'NOT_SEARCHED'),
    kinds: [...new Set(cells.map(({ framework }) => abroad.has(framework.id)))].flatMap((foreign) => {
      const kinds = new Set(cells.filter(({ framework }) => abroad.has(framework.id) === foreign).flatMap(({ changes }) => changes.map(({ kind }) => kind)));
      return [...kinds].filter((kind) => kind !== 'CANNOT_TELL').map((kind) => ({ kind, abroad: foreign }));
    }),
  };
}

/** Areas with only those functions in which something is known to differ. */
export function onlyDifferent(areas: readonly AreaOf<OverlayView>[]): AreaOf<OverlayView>[] {
  return areas
    .map((area) => ({ ...area, functions: area.functions.filter(({ rows }) => rows.some(({ kinds }) => kinds.length > 0)) }))
    .filter(({ functions }) => functions.length > 0);
}
