import type { LayoutLoad } from './$types';
import { textsOf } from '#lib/i18n/load.ts';

export const load: LayoutLoad = async ({ data, params }) => ({ ...data, texts: await textsOf('compare', params.lang) });
