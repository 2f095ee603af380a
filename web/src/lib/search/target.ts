import type { HitType, Lang } from '@okilet/schema/vocabulary';
import { pathTo, pathToProvision } from '#lib/url/paths.ts';

/** What leads from a hit to its page. */
export interface Target {
  readonly type: HitType;
  readonly id: string;
  readonly claim: { readonly citations: readonly { readonly provision: { readonly id: string } }[] } | null;
}

const ROOMS = { FUNCTION: 'functions', BODY: 'bodies', DOCUMENT: 'sources', FRAMEWORK: 'frameworks' } as const;

/** The page of a hit; a fact leads to the place where it stands. Null where there is none. */
export function hrefOf({ type, id, claim }: Target, lang: Lang): string | null {
  if (type === 'TERM') return null;
  if (type !== 'CLAIM') return pathTo(lang, ROOMS[type], id);
  const cite = claim?.citations[0]?.provision.id;
  return cite === undefined ? null : pathToProvision(lang, cite);
}
