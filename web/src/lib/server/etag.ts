import { dev, version as build } from '$app/env';
import type { Handle } from '@sveltejs/kit/hooks';
import { dataVersion } from './site.ts';

const PAGE = /^\/(?:kk|ru|en)(?:\/|$)/;

/**
 * Pages depend on the address, the data and the build alone, so these two are their ETag, and a page that the reader
 * already has is not made again. Errors carry none: kit's own tag is taken away.
 */
export const tagged: Handle = async ({ event, resolve }) => {
  if (dev || event.request.method !== 'GET' || event.isDataRequest || !PAGE.test(event.url.pathname)) return resolve(event);
  const version = await dataVersion();
  if (version === null) return resolve(event);
  const etag = `W/"${version}-${build}"`;
  const headers = { etag, 'cache-control': 'public, no-cache' };
  if (event.request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  const response = await resolve(event);
  response.headers.delete('etag');
  if (response.status !== 200) return response;
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
};
