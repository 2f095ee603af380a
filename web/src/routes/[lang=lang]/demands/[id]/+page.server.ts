import type { PageServerLoad } from './$types';
import { DemandDocument, DemandIdsDocument } from '#lib/server/generated/graphql.ts';
import { notThere } from '#lib/server/missing.ts';
import { query } from '#lib/server/query.ts';

export const load: PageServerLoad = async ({ params: { lang, id } }) => {
  const { demand, rules } = await query(DemandDocument, { id, lang });
  if (demand) return { demand, rule: rules.find((rule) => rule.id === demand.rule) ?? null };
  const { appeals } = await query(DemandIdsDocument, {});
  return notThere('demand', id, appeals.flatMap(({ demands }) => demands.map((one) => one.id)));
};
