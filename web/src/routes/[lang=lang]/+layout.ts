import type { LayoutLoad } from './$types';
import { i18nOf } from '#lib/i18n/context.ts';
import { textsOf, wordsIn } from '#lib/i18n/load.ts';

export const load: LayoutLoad = async ({ data, params }) => {
  const [t, words] = await Promise.all([textsOf('site', params.lang), wordsIn(params.lang)]);
  return { ...data, i18n: i18nOf(params.lang, t, words) };
};
