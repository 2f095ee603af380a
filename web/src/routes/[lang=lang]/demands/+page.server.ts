import type { PageServerLoad } from './$types';
import type { Asked } from '#lib/server/twin/table.ts';
import { demandsAddress } from '#lib/demands/address.ts';
import { mostTold } from '#lib/demands/columns.ts';
import { DemandsDocument } from '#lib/server/generated/graphql.ts';
import { notThere } from '#lib/server/missing.ts';
import { query } from '#lib/server/query.ts';

export const load = (async ({ params: { lang }, url }: Asked) => {
  const state = demandsAddress.read(url.searchParams);
  const { appeals } = await query(DemandsDocument, { lang });
  const appeal = appeals.at(-1) ?? notThere('page', 'demands', []);
  const { demands, frameworks, ...about } = appeal;
  const few = mostTold(frameworks.map(({ id }) => id), demands);
  const columns = state.all ? frameworks : frameworks.filter(({ id }) => few.includes(id));
  const shown = new Set(columns.map(({ id }) => id));
  return {
    state,
    parts: ['filters', 'results'] as const,
    appeal: about,
    columns,
    documents: frameworks.length,
    few: few.length,
    points: demands.length,
    kinds: [...new Set(demands.map(({ kind }) => kind))],
    addressees: [...new Map(demands.flatMap(({ addressedTo }) => addressedTo).map((body) => [body.id, body])).values()],
    demands: demands
      .filter(({ kind, addressedTo }) => (state.kind.length === 0 || state.kind.includes(kind)) && (state.to === '' || addressedTo.some(({ id }) => id === state.to)))
      .map((demand) => ({ ...demand, verdicts: demand.verdicts.filter(({ framework }) => shown.has(framework.id)) })),
  };
}) satisfies PageServerLoad;
