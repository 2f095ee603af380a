import type { PageLoad } from './$types';
import { textsOf } from '#lib/i18n/load.ts';

export const load: PageLoad = async ({ data, params }) => {
  const [texts, home] = await Promise.all([textsOf('ask', params.lang), textsOf('home', params.lang)]);
  return { ...data, texts, bar: home.ask };
};
