import { sequence, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit/hooks';
import { building } from '$app/env';
import { isLang, preferredLang } from '#lib/i18n/lang.ts';
import { compressed } from '#lib/server/compress.ts';
import { tagged } from '#lib/server/etag.ts';
import { logFault, openSite } from '#lib/server/site.ts';
import { SPRITE } from '#lib/ui/icons.ts';

/** The engine is opened before the first request; a broken pack ends the start. */
export const init: ServerInit = async () => {
  if (!building) await openSite();
};

const language: Handle = ({ event, resolve }) => {
  if (event.url.pathname === '/') {
    const location = `/${preferredLang(event.request.headers.get('accept-language'))}`;
    return new Response(null, { status: 307, headers: { location, vary: 'Accept-Language' } });
  }
  const first = event.url.pathname.split('/')[1];
  const lang = isLang(first) ? first : preferredLang(event.request.headers.get('accept-language'));
  event.locals.lang = lang;
  return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', lang).replace('%sprite%', SPRITE) });
};

export const handle = sequence(compressed, tagged, language);

export const handleError: HandleServerError = ({ kind, error }) => {
  if (kind === 'unknown') logFault(error);
};
