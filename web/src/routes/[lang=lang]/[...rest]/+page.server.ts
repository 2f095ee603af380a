import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** An address that no page has still gets its answer in the language of the address. */
export const load: PageServerLoad = ({ url }) => error(404, 'There is no such page.', { missing: { kind: 'page', id: url.pathname, near: [] } });
