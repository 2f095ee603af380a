import type { Said } from '#lib/ui/text.ts';

interface Place {
  readonly path: string;
  readonly edition: string | null;
  readonly facts: number;
  readonly label: Said;
  readonly heading: Said | null;
  readonly headingDescribes: boolean;
}

/** One article, or whatever stands first in the paths of a document, with its facts counted. */
export interface Chapter {
  readonly path: string;
  readonly heading: Said | null;
  readonly headingDescribes: boolean;
  readonly places: number;
  readonly facts: number;
}

/** The first segment of a path: the article. */
export function articleOf(path: string): string {
  return path.split('/')[0] ?? path;
}

/** Articles in the order of the document. */
export function contentsOf(places: readonly Place[]): readonly Chapter[] {
  return [...Map.groupBy(places, ({ path }) => articleOf(path))].map(([path, own]) => {
    const named = own.find(({ heading }) => heading !== null);
    return {
      path,
      heading: named?.heading ?? null,
      headingDescribes: named?.headingDescribes ?? false,
      places: own.length,
      facts: own.reduce((sum, { facts }) => sum + facts, 0),
    };
  });
}

/** An edition in which something was read: how many of these places, and which frameworks use it. */
export interface ReadEdition {
  readonly date: string;
  readonly places: number;
  readonly frameworks: readonly string[];
}

/** Editions in which these places were read, oldest first. */
export function editionsOf(places: readonly Pick<Place, 'edition'>[], uses: ReadonlyMap<string, readonly string[]>): readonly ReadEdition[] {
  const groups = Map.groupBy(places.filter(({ edition }) => edition !== null), ({ edition }) => edition ?? '');
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, own]) => ({ date, places: own.length, frameworks: uses.get(date) ?? [] }));
}
