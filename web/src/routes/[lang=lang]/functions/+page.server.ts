import type { PageServerLoad } from './$types';
import type { Asked } from '#lib/server/twin/table.ts';
import { functionsAddress } from '#lib/functions/address.ts';
import { treeOf } from '#lib/functions/tree.ts';
import { FunctionsCellsDocument, FunctionsChoicesDocument, type FunctionsChoicesQuery } from '#lib/server/generated/graphql.ts';
import { notThere } from '#lib/server/missing.ts';
import { query } from '#lib/server/query.ts';

export const load = (async ({ params: { lang }, url }: Asked) => {
  // Boxes of a form sent without script stand one by one in the address.
  const search = new URLSearchParams(url.searchParams);
  if (search.has('fw')) search.set('fw', url.searchParams.getAll('fw').join(','));
  const state = functionsAddress.read(search);
  const { frameworks, functions } = await query(FunctionsChoicesDocument, { lang });
  const chosen = chosenOf(state.fw, frameworks);
  const cells = await Promise.all(chosen.map(async ({ id }) => (await query(FunctionsCellsDocument, { framework: id })).matrix.cells));
  return {
    state: { ...state, fw: chosen.map(({ id }) => id) },
    parts: ['filters', 'results'] as const,
    frameworks,
    chosen,
    total: functions.length,
    areas: treeOf(functions, cells, state.q, lang),
  };
}) satisfies PageServerLoad;

type Frameworks = FunctionsChoicesQuery['frameworks'];

/** Those asked for, in time order; at first the laws and the adopted Concepts of Kazakhstan. */
function chosenOf(asked: readonly string[], frameworks: Frameworks): Frameworks {
  const ids = frameworks.map(({ id }) => id);
  for (const id of asked) if (!ids.includes(id)) notThere('framework', id, ids);
  if (asked.length > 0) return frameworks.filter(({ id }) => asked.includes(id));
  return frameworks.filter(({ country, kind, stage }) => country === 'kz' && (kind === 'LAW' || (kind === 'CONCEPT' && stage === 'ADOPTED')));
}
