import { dev } from '$app/env';
import type { Handle } from '@sveltejs/kit/hooks';

const TEXT = /^(?:text\/|application\/(?:json|graphql-response\+json|xml))/;

/** Pages and answers go out compressed where the reader can take it; files of the build are compressed beforehand. */
export const compressed: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  const { headers } = response;
  const fits = TEXT.test(headers.get('content-type') ?? '') && !headers.has('content-encoding');
  if (dev || !fits || response.body === null) return response;
  headers.append('vary', 'Accept-Encoding');
  if (!/\bgzip\b/.test(event.request.headers.get('accept-encoding') ?? '')) return response;
  headers.set('content-encoding', 'gzip');
  headers.delete('content-length');
  return new Response(response.body.pipeThrough(new CompressionStream('gzip')), { status: response.status, headers });
};
