import type { PageServerLoad } from './$types';
import { SourceContentsDocument, SourceFrameDocument, SourcePlacesDocument, type SourceFrameQuery } from '#lib/server/generated/graphql.ts';
import { notThere } from '#lib/server/missing.ts';
import { query } from '#lib/server/query.ts';
import { sourceAddress } from '#lib/sources/address.ts';
import { contentsOf } from '#lib/sources/contents.ts';

export const load: PageServerLoad = async ({ params: { lang, document: id, path }, url }) => {
  const state = sourceAddress.read(url.searchParams);
  const { document, documents } = await query(SourceFrameDocument, { id, lang });
  if (!document) notThere('document', id, documents.map((one) => one.id));
  const edition = editionOf(state.ed, document);
  const { document: found } = await query(SourceContentsDocument, { id, edition, lang });
  // Places that only an answer or a verdict cites have no facts.
  const all = (found?.provisions ?? []).filter(({ claimCount }) => claimCount > 0);
  const places = path === '' ? [] : await placesUnder(path, { id, edition, lang }, all.map((one) => one.path));
  const contents = contentsOf(all);
  return {
    parts: ['results'] as const,
    document,
    edition,
    path,
    contents,
    chapter: contents.find((one) => one.path === path.split('/')[0]) ?? null,
    places,
  };
};

/** The edition asked for; the newest that was read where none is. Null where none was read. */
function editionOf(asked: string, { id, editions }: NonNullable<SourceFrameQuery['document']>): string | null {
  const dates = editions.map(({ date }) => date);
  if (asked === '') return dates.at(-1) ?? null;
  return dates.includes(asked) ? asked : notThere('source', `${id}@${asked}`, dates.map((date) => `${id}@${date}`));
}

async function placesUnder(path: string, variables: { readonly id: string; readonly edition: string | null; readonly lang: 'kk' | 'ru' | 'en' }, known: readonly string[]) {
  const { document } = await query(SourcePlacesDocument, { ...variables, under: path });
  const places = document?.provisions ?? [];
  const cited = places.filter(({ claims }) => claims.length > 0);
  return places.length > 0 ? cited : notThere('provision', path, known);
}
