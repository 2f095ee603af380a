import type { Said } from '#lib/ui/text.ts';

interface Place {
  readonly path: string;
  readonly claimCount: number;
  readonly label: Said;
  readonly heading: (Said & { readonly machine: boolean }) | null;
}

/** An article, or another first part of a document, that facts cite. */
export interface Chapter {
  readonly path: string;
  readonly label: string;
  readonly heading: (Said & { readonly machine: boolean }) | null;
  /** Places in it that facts cite. */
  readonly places: number;
  /** Citations of it: a fact that cites two of its points is counted at both. */
  readonly citations: number;
}

/** Groups the cited places of a document by article, in the order of the document. */
export function contentsOf(places: readonly Place[]): Chapter[] {
  const groups = Map.groupBy(places, ({ path }) => path.split('/')[0] ?? path);
  return [...groups].map(([path, group]) => ({
    path,
    label: (group[0]?.label.value ?? path).split(', ')[0] ?? path,
    heading: group.find(({ heading }) => heading !== null)?.heading ?? null,
    places: group.length,
    citations: group.reduce((sum, { claimCount }) => sum + claimCount, 0),
  }));
}
