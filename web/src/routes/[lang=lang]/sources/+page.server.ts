import type { PageServerLoad } from './$types';
import type { Asked } from '#lib/server/twin/table.ts';
import { LibraryDocument } from '#lib/server/generated/graphql.ts';
import { query } from '#lib/server/query.ts';
import { sourcesAddress } from '#lib/sources/address.ts';
import { libraryOf } from '#lib/sources/library.ts';

export const load = (async ({ params: { lang }, url }: Asked) => {
  const state = sourcesAddress.read(url.searchParams);
  const { documents } = await query(LibraryDocument, { lang });
  return {
    state,
    parts: ['filters', 'results'] as const,
    total: documents.length,
    types: libraryOf(documents, { q: '', type: '' }, lang).map(({ type, documents: list }) => ({ type, count: list.length })),
    groups: libraryOf(documents, state, lang),
  };
}) satisfies PageServerLoad;
