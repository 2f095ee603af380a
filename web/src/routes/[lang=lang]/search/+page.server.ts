import type { PageServerLoad } from './$types';
import { searchAddress } from '#lib/search/address.ts';
import { SearchDocument } from '#lib/server/generated/graphql.ts';
import { query } from '#lib/server/query.ts';

/** Hits of each kind among others, and of a kind alone. */
const FEW = 8;
const MANY = 50;

export const load: PageServerLoad = async ({ params: { lang }, url }) => {
  const state = searchAddress.read(url.searchParams);
  if (state.q === '') return { state, result: null };
  const types = state.type.length > 0 ? state.type : null;
  const { search } = await query(SearchDocument, { text: state.q, types, first: types ? MANY : FEW, lang });
  return { state, parts: ['results'] as const, result: search };
};
