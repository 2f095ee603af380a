import type { PageServerLoad } from './$types';
import { frameworkOf } from '#lib/server/framework.ts';
import { LevelsDocument } from '#lib/server/generated/graphql.ts';
import { query } from '#lib/server/query.ts';

/** The country whose units stand on the ladder here; others are reached from their frameworks. */
const COUNTRY = 'kz';

export const load: PageServerLoad = async ({ params: { lang } }) => {
  const { levels, frameworks } = await query(LevelsDocument, { country: COUNTRY, lang });
  return { levels, fw: frameworkOf('', frameworks).id };
};
