import { defineParams } from '@sveltejs/kit/params';
import { isLang } from '#lib/i18n/lang.ts';

export const params = defineParams({
  lang: (value) => (isLang(value) ? value : undefined),
});
