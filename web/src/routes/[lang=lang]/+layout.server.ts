import type { LayoutServerLoad } from './$types';
import { SiteDocument } from '#lib/server/generated/graphql.ts';
import { query } from '#lib/server/query.ts';

export const load: LayoutServerLoad = async () => query(SiteDocument, {});
