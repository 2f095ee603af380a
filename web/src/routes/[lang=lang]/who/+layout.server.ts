import { redirect } from '@sveltejs/kit';
import type { Lang } from '@okilet/schema/vocabulary';
import type { LayoutServerLoad, LayoutServerLoadEvent } from './$types';
import type { Asked } from '#lib/server/twin/table.ts';
import { ALL_PLACES, firstPlace, lensAddress, readSelected, whoAddress, type Lens } from '#lib/matrix/address.ts';
import { buildMatrix, isFiltered } from '#lib/matrix/build.ts';
import { turnToBodies } from '#lib/matrix/by-bodies.ts';
import { keyOf } from '#lib/matrix/cells.ts';
import { inLevelOrder } from '#lib/ui/holders.ts';
import { areasOf } from '#lib/matrix/rows.ts';
import { WhoAnswersDocument, WhoChoicesDocument, WhoMatrixDocument, WhoPromisesDocument } from '#lib/server/generated/graphql.ts';
import { frameworkOf } from '#lib/server/framework.ts';
import { notThere } from '#lib/server/missing.ts';
import { query } from '#lib/server/query.ts';

/** The area that is open before the reader opens one: what people meet first in a village. */
const FIRST_OPEN = 'housing-amenities';

export const load = (async ({ params, url, untrack }: Asked & Pick<LayoutServerLoadEvent, 'untrack'>) => {
  const { lang } = params;
  const lens = lensAddress.read(url.searchParams);
  const choices = await query(WhoChoicesDocument, { lang });
  const framework = frameworkOf(lens.fw, choices.frameworks);
  const asked = url.searchParams.get('fn');
  // A form without scripts sends its empty choices too.
  const untidy = untrack(() => [...url.searchParams.values()].includes(''));
  if (lens.fw === '' || lens.place === '' || asked !== null || untidy) {
    // The address says what the page shows: framework and place stand in it from the start; a question becomes a cell.
    const full = { ...lens, fw: framework.id, place: lens.place || firstPlace(framework.country) };
    const sel = asked === null ? untrack(() => url.searchParams.get('sel')) ?? '' : [asked, url.searchParams.get('ask') ?? ''].filter((part) => part !== '').join(':');
    redirect(307, `${url.pathname}?${whoAddress.write({ ...full, sel })}`);
  }
  const place = lens.place === ALL_PLACES ? null : lens.place;
  if (place !== null && !choices.unitTypes.some((unit) => unit.id === place)) notThere('place', place, choices.unitTypes.map(({ id }) => id));

  const [{ matrix, bodies, budgets }, promised, answers] = await Promise.all([
    query(WhoMatrixDocument, { framework: framework.id, country: framework.country, under: lens.area || null, place, lang }),
    promisesOf(lens.with, place, lang),
    lens.view === 'text' ? query(WhoAnswersDocument, { under: lens.area || null, framework: framework.id, place, lang }) : null,
  ]);
  const level = choices.levels.find(({ id }) => id === lens.lvl)?.rank ?? 0;
  const choice = { lang, roles: lens.role, states: lens.st, level, text: lens.q, promised: promised.cells };
  const open = openAreas(lens, isFiltered(choice), choices.functions, untrack(() => readSelected(url.searchParams.get('sel') ?? '')?.function));
  const { functions, ...offered } = choices;
  const { cells, hiddenByPlace, coverage } = matrix;
  const { shownIds, ...view } = buildMatrix(
    { functions, cells, hiddenByPlace, byRole: coverage.byRole, holders: inLevelOrder([...bodies, ...budgets]) },
    { ...choice, open },
  );
  return {
    lens,
    parts: ['filters', 'results'] as const,
    choices: offered,
    areas: areasOf(functions, lang).map(({ root: { id, shortName } }) => ({ id, shortName })),
    framework: matrix.framework,
    promises: promised.framework,
    answers: answers?.functions ?? null,
    matrix: view,
    bodies: lens.view === 'bodies'
      ? turnToBodies({ functions, cells, bodies, budgets }, { lang, roles: lens.role, shown: shownIds, promised: promised.cells })
      : null,
  };
}) satisfies LayoutServerLoad;

/** What a chosen Concept promises, cell by cell. */
async function promisesOf(id: string, place: string | null, lang: Lang) {
  if (id === '') return { framework: null, cells: new Set<string>() };
  const { matrix } = await query(WhoPromisesDocument, { framework: id, place, lang });
  const cells = matrix.cells.filter(({ state, statedAt }) => state === 'PROMISED' && statedAt === null);
  return { framework: matrix.framework, cells: new Set(cells.map((cell) => keyOf(cell.function.id, cell.role))) };
}

type Nodes = readonly { readonly id: string; readonly partOf: { readonly id: string } | null }[];

/** Areas with their rows: those asked for; else all that a filter leaves, the chosen area, or the first and that of the selection. */
function openAreas(lens: Lens, filtered: boolean, nodes: Nodes, selected: string | undefined): readonly string[] | 'all' {
  if (lens.open.includes('all')) return 'all';
  if (lens.open.length > 0) return lens.open;
  if (filtered || lens.area !== '') return 'all';
  return [FIRST_OPEN, ...(selected === undefined ? [] : [rootOf(selected, nodes)])];
}

function rootOf(id: string, nodes: Nodes): string {
  const parent = nodes.find((node) => node.id === id)?.partOf;
  return parent ? rootOf(parent.id, nodes) : id;
}
