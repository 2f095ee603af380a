import type { Lang } from '@okilet/schema/vocabulary';

/** The address of the page that is shown. */
export interface Address {
  readonly pathname: string;
  readonly search: string;
}

/** The address of a page of the site: segments are ids, or paths of ids as a provision has. */
export function pathTo(lang: Lang, ...segments: readonly string[]): string {
  return `/${[lang, ...segments].map((segment) => segment.split('/').map(encodeURIComponent).join('/')).join('/')}`;
}

/** `document@edition#path` and its parts; an edition may name its language, as `2026-07-14:kk`. */
const CITE = /^(?<document>[^@#]+)(?:@(?<edition>[^#:]+)(?::[a-z]{2})?)?(?:#(?<path>.+))?$/;

/** The address of a place in a document. */
export function pathToProvision(lang: Lang, cite: string): string {
  const { document = cite, edition, path } = CITE.exec(cite)?.groups ?? {};
  return `${pathTo(lang, 'sources', document, ...(path ? [path] : []))}${edition ? `?ed=${edition}` : ''}`;
}
