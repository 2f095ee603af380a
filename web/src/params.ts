import { defineParams } from '@sveltejs/kit/params';
import { isLang } from '#lib/i18n/lang.ts';
import { TWIN_FORMS } from '#lib/url/twins.ts';

export const params = defineParams({
  form: (value) => TWIN_FORMS.find((form) => form === value),
  lang: (value) => (isLang(value) ? value : undefined),
});
