import type { PageServerLoad } from './$types';
import { documentIn } from '#lib/server/document.ts';
import { DocumentPlaceDocument } from '#lib/server/generated/graphql.ts';
import { notThere } from '#lib/server/missing.ts';
import { query } from '#lib/server/query.ts';
import { documentAddress } from '#lib/sources/address.ts';
import { articleOf } from '#lib/sources/contents.ts';
import { pointsOf } from '#lib/sources/points.ts';

export const load: PageServerLoad = async ({ params: { lang, document: id, path }, url }) => {
  const { ed } = documentAddress.read(url.searchParams);
  const { paths, places, ...found } = await documentIn(id, ed, lang, path);
  if (places === 0) notThere('provision', path, new Set([...paths, ...paths.map(articleOf)]));
  const { document } = await query(DocumentPlaceDocument, { id, edition: found.edition, under: path, lang });
  const provisions = document?.provisions ?? [];
  return { ...found, path, article: articleOf(path), points: pointsOf(provisions, path), url: provisions[0]?.url ?? null };
};
