import type { Lang, LinkKind, Role, Verification } from '@okilet/schema/vocabulary';
import type { ShortCite } from '#lib/ui/short-cite.ts';
import type { Said } from '#lib/ui/text.ts';

interface Short {
  readonly id: string;
  readonly shortName: Said;
}
interface Named {
  readonly id: string;
  readonly name: Said;
}
interface Common {
  readonly id: string;
  readonly verification: Verification;
  readonly validFrom: string | null;
  readonly says: Said;
  readonly citations: readonly (ShortCite & { readonly quote: string | null; readonly lang: Lang | null })[];
}
/** A fact as the fragment `ClaimLine` asks for it. */
export type ClaimLine = Common & (
  | { readonly __typename: 'Assignment'; readonly role: Role; readonly due: string | null; readonly function: Named; readonly body: Short | null; readonly fromBudget: Short | null }
  | { readonly __typename: 'Revenue'; readonly source: Named; readonly toBudget: Short }
  | { readonly __typename: 'Link'; readonly kind: LinkKind; readonly from: Short; readonly to: Short });
