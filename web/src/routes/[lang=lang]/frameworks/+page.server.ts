import type { PageServerLoad } from './$types';
import type { Asked } from '#lib/server/twin/table.ts';
import { FrameworksDocument } from '#lib/server/generated/graphql.ts';
import { query } from '#lib/server/query.ts';

export const load = (async ({ params: { lang } }: Asked) => {
  const { frameworks } = await query(FrameworksDocument, { lang });
  return {
    frameworks: frameworks.map(({ coverage, ...one }) => {
      const { cells, specified, excluded, inherited, inParts, promised, silent, notSearched } = coverage;
      return { ...one, count: { cells, stated: specified + excluded, wider: inherited, parts: inParts, promised, silent, unread: notSearched } };
    }),
  };
}) satisfies PageServerLoad;
