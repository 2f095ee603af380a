import type { PageServerLoad } from './$types';
import { gapsInOrder } from '#lib/about/gaps.ts';
import { AboutDocument } from '#lib/server/generated/graphql.ts';
import { query } from '#lib/server/query.ts';

export const load: PageServerLoad = async ({ params: { lang } }) => {
  const { dataset } = await query(AboutDocument, { lang });
  return { parts: [] as const, about: dataset, gaps: gapsInOrder(dataset.knownGaps) };
};
