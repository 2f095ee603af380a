import type { RequestHandler } from './$types';
import { openSite } from '#lib/server/site.ts';

const answer: RequestHandler = async ({ request }) => (await openSite()).fetch(request);

export { answer as GET, answer as POST, answer as OPTIONS };
