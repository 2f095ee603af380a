import type { PageServerLoad } from './$types';
import { documentIn } from '#lib/server/document.ts';
import { documentAddress } from '#lib/sources/address.ts';

export const load: PageServerLoad = async ({ params: { lang, document }, url }) => {
  const { ed } = documentAddress.read(url.searchParams);
  // The paths serve only the pages of single places, and there are over a thousand.
  return { ...(await documentIn(document, ed, lang)), paths: undefined };
};
