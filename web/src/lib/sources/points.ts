import type { Currency, Definiteness, Force, Lang, LinkKind, LinkPart, Role, Verification } from '@okilet/schema/vocabulary';
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
  readonly framework: Short;
  readonly verification: Verification;
  readonly unchanged: Currency;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly says: Said;
  readonly condition: Said | null;
  readonly citations: readonly { readonly verification: Verification; readonly quote: string | null; readonly lang: Lang | null; readonly provision: { readonly id: string } }[];
}
/** A fact of any kind, as the fragment `CitedClaim` asks for it. */
export type CitedClaim = Common & (
  | { readonly __typename: 'Assignment'; readonly role: Role; readonly force: Force; readonly definiteness: Definiteness; readonly function: Named; readonly body: Short | null; readonly fromBudget: Short | null; readonly concerns: Short | null }
  | { readonly __typename: 'Revenue'; readonly source: Named; readonly toBudget: Short }
  | { readonly __typename: 'Link'; readonly kind: LinkKind; readonly part: LinkPart | null; readonly from: Short; readonly to: Short });

interface Place {
  readonly id: string;
  readonly path: string;
  readonly label: Said;
  readonly claims: readonly CitedClaim[];
}

/** A point with its sentences: facts that say the same stand together, a quote stands once. */
export interface Point {
  readonly id: string;
  readonly path: string;
  readonly label: Said;
  readonly quote: { readonly value: string; readonly lang: Lang | null } | null;
  readonly says: readonly { readonly text: Said; readonly facts: readonly CitedClaim[] }[];
}

/** The framework that all facts of a page come from, so that it is said once; null where there are several. */
export function commonFramework(points: readonly Point[]): Short | null {
  const all = points.flatMap(({ says }) => says.flatMap(({ facts }) => facts.map(({ framework }) => framework)));
  return all[0] && all.every(({ id }) => id === all[0]?.id) ? all[0] : null;
}

/** The points of a place that carry facts, in the order of the document, with the quote that was seen in each. */
export function pointsOf(places: readonly Place[], under: string): readonly Point[] {
  const shown = places.filter(({ claims }) => claims.length > 0);
  return (shown.length > 0 ? shown : places.filter(({ path }) => path === under)).map(({ id, path, label, claims }) => {
    const quoted = claims.flatMap(({ citations }) => citations).find((cite) => cite.provision.id === id && cite.quote);
    return {
      id,
      path,
      label,
      quote: quoted?.quote ? { value: quoted.quote, lang: quoted.lang } : null,
      says: [...Map.groupBy(claims, ({ says }) => says.value).values()].flatMap((facts) => (facts[0] ? [{ text: facts[0].says, facts }] : [])),
    };
  });
}
