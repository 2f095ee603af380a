import { fold } from '@okilet/schema/fold';
import type { PageServerLoad } from './$types';
import { SourcesListDocument } from '#lib/server/generated/graphql.ts';
import { query } from '#lib/server/query.ts';
import { sourcesAddress } from '#lib/sources/address.ts';
import { DOCUMENT_TYPES, documentType } from '#lib/sources/types.ts';

export const load: PageServerLoad = async ({ params: { lang }, url }) => {
  const state = sourcesAddress.read(url.searchParams);
  const { documents } = await query(SourcesListDocument, { lang });
  const asked = fold(state.q);
  const found = documents.filter(({ id, number, title }) => fold(`${title.value} ${number ?? ''} ${id}`).includes(asked));
  const byType = Map.groupBy(found, ({ type }) => documentType(type));
  return {
    state,
    parts: ['filters', 'results'] as const,
    total: documents.length,
    shown: found.length,
    groups: DOCUMENT_TYPES.flatMap((type) => (byType.has(type) ? [{ type, documents: byType.get(type) ?? [] }] : [])),
  };
};
