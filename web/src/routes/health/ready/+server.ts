import type { RequestHandler } from './$types';
import { openSite } from '#lib/server/site.ts';

export const GET: RequestHandler = async ({ request }) => (await openSite()).fetch(request);
