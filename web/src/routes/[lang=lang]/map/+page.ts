import type { PageLoad } from './$types';
import { textsOf } from '#lib/i18n/load.ts';

export const load: PageLoad = async ({ data, params }) => ({ ...data, texts: await textsOf('map', params.lang) });
