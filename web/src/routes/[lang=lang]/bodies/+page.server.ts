import type { PageServerLoad } from './$types';
import type { Asked } from '#lib/server/twin/table.ts';
import { bodiesAddress } from '#lib/bodies/address.ts';
import { ladderOfBodies } from '#lib/bodies/list.ts';
import { BodiesChoicesDocument, BodiesDocument } from '#lib/server/generated/graphql.ts';
import { notThere } from '#lib/server/missing.ts';
import { query } from '#lib/server/query.ts';

export const load = (async ({ params: { lang }, url }: Asked) => {
  const search = new URLSearchParams(url.searchParams);
  if (search.has('sphere')) search.set('sphere', url.searchParams.getAll('sphere').join(','));
  const state = bodiesAddress.read(search);
  const { frameworks, levels } = await query(BodiesChoicesDocument, { lang });
  const newest = frameworks.findLast(({ kind, country }) => kind === 'LAW' && country === 'kz') ?? frameworks.at(-1);
  const framework = (state.fw === '' ? newest : frameworks.find(({ id }) => id === state.fw)) ?? notThere('framework', state.fw, frameworks.map(({ id }) => id));
  const { bodies, matrix } = await query(BodiesDocument, { framework: framework.id, country: framework.country, lang });
  return {
    state: { ...state, fw: framework.id },
    parts: ['filters', 'results'] as const,
    frameworks,
    levels,
    framework,
    total: bodies.length,
    rungs: ladderOfBodies(bodies, matrix.cells, levels, state),
  };
}) satisfies PageServerLoad;
