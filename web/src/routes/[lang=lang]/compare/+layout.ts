import type { LayoutLoad } from './$types';
import { textsOf } from '#lib/i18n/load.ts';

export const load: LayoutLoad = async ({ data, params: { lang } }) => ({
  ...data,
  texts: await textsOf('compare', lang),
  demandTexts: data.lens.by === 'demands' ? await textsOf('demands', lang) : null,
  questionTexts: data.lens.by === 'questions' ? await textsOf('questions', lang) : null,
});
