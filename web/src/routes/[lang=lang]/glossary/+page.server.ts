import type { PageServerLoad } from './$types';
import { termsOf } from '#lib/glossary/terms.ts';
import { GlossaryDocument } from '#lib/server/generated/graphql.ts';
import { query } from '#lib/server/query.ts';

export const load: PageServerLoad = async ({ params: { lang }, url }) => {
  const q = (url.searchParams.get('q') ?? '').trim().slice(0, 200);
  const { glossary } = await query(GlossaryDocument, { lang });
  return { q, parts: ['filters', 'results'] as const, total: glossary.length, letters: termsOf(glossary, q, lang) };
};
