import type { Reroute } from '@sveltejs/kit/hooks';
import { twinRoute } from '#lib/url/twins.ts';

/** The only place where a suffix is taken off an address. */
export const reroute: Reroute = ({ url }) => twinRoute(url.pathname);
