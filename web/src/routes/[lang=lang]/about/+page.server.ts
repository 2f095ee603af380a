import type { PageServerLoad } from './$types';
import { AboutDocument } from '#lib/server/generated/graphql.ts';
import { query } from '#lib/server/query.ts';

export const load: PageServerLoad = async ({ params: { lang } }) => {
  const { dataset } = await query(AboutDocument, { lang });
  // The same gap in several countries is said once.
  const gaps = [...Map.groupBy(dataset.knownGaps, ({ gap }) => gap.value).values()].flatMap((list) => (list[0] ? [{ ...list[0], countries: list.map(({ country }) => country) }] : []));
  return { data: { ...dataset, knownGaps: gaps } };
};
