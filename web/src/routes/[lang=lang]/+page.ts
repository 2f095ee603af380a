import type { PageLoad } from './$types';
import { textsOf } from '#lib/i18n/load.ts';

/** The first page has links and one plain form: it is there at once, without the scripts of the others. */
export const csr = false;

export const load: PageLoad = async ({ data, params }) => ({ ...data, texts: await textsOf('home', params.lang) });
