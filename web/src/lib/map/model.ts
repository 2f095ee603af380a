import type { ChangeKind, LinkKind, LinkPart, Sphere, Verification } from '@okilet/schema/vocabulary';
import type { ShortCite } from '#lib/ui/short-cite.ts';
import type { Said } from '#lib/ui/text.ts';

/** A body as the map asks for it. */
export interface MapBody {
  readonly id: string;
  readonly country: string;
  readonly sphere: Sphere;
  readonly name: Said;
  readonly shortName: Said;
  readonly unitType: { readonly levels: readonly { readonly rank: number }[] };
}
/** A fact under a link, as the fragment `MapLink` asks for it. */
export interface MapClaim {
  readonly id: string;
  readonly kind: LinkKind;
  readonly part: LinkPart | null;
  readonly verification: Verification;
  readonly says: Said;
  readonly condition: Said | null;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly citations: readonly ShortCite[];
}
/** Facts of one kind between the same two bodies. */
export interface MapEdge {
  readonly kind: LinkKind;
  readonly from: string;
  readonly to: string;
  readonly claims: readonly MapClaim[];
  readonly promised: boolean;
  readonly inherited: boolean;
  readonly change: ChangeKind | null;
}
/** A link with its number: the same in the list and in the picture. */
export interface NumberedEdge extends MapEdge {
  /** `kind:from:to`, as the address names it. */
  readonly id: string;
  readonly number: number;
  /** Of a kind that was not chosen. */
  readonly faded: boolean;
}
/** Links of one kind, the list's part. */
export interface KindGroup {
  readonly kind: LinkKind;
  readonly edges: readonly NumberedEdge[];
}
