import type { Definiteness, LinkBasis, LinkKind, LinkPart, Verification } from '@okilet/schema/vocabulary';
import type { ShortCite } from '#lib/ui/short-cite.ts';
import type { Said } from '#lib/ui/text.ts';

interface Named {
  readonly id: string;
  readonly shortName: Said;
}

/** A link between bodies, as the fragment `LinkLine` asks for it. */
export interface LinkLine {
  readonly id: string;
  readonly kind: LinkKind;
  readonly part: LinkPart | null;
  readonly basis: LinkBasis;
  readonly definiteness: Definiteness;
  readonly verification: Verification;
  readonly says: Said;
  readonly condition: Said | null;
  readonly from: Named;
  readonly to: Named;
  readonly citations: readonly ShortCite[];
}
export interface Route {
  readonly kind: LinkKind;
  readonly basis: LinkBasis;
  readonly cells: readonly { readonly part: LinkPart | null; readonly links: readonly LinkLine[] }[];
}

/** Parts of a procedure that some route names: the columns of the table, in the order of a procedure. */
export function partsOf(routes: readonly Route[]): readonly (LinkPart | null)[] {
  const all = routes[0]?.cells.map(({ part }) => part) ?? [];
  const rest = routes.flatMap(({ cells }) => cells.map(({ part }) => part)).filter((part) => !all.includes(part));
  return [...all, ...new Set(rest)].filter((part) => routes.some(({ cells }) => cells.some((cell) => cell.part === part && cell.links.length > 0)));
}
