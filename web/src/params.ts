import { defineParams } from '@sveltejs/kit/params';
import { isLang } from '#lib/i18n/lang.ts';

/** Forms in which the rows of a page can be taken. */
const FORMS = ['csv', 'json', 'md'] as const;

export const params = defineParams({
  form: (value) => FORMS.find((form) => form === value),
  lang: (value) => (isLang(value) ? value : undefined),
});
