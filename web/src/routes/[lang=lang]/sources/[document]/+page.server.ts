import type { PageServerLoad } from './$types';
import { documentIn } from '#lib/server/document.ts';
import { documentAddress } from '#lib/sources/address.ts';

export const load: PageServerLoad = async ({ params: { lang, document }, url }) => {
  const { ed } = documentAddress.read(url.searchParams);
  const { head, frameworks, edition, editions, contents } = await documentIn(document, ed, lang);
  return { head, frameworks, edition, editions, contents };
};
