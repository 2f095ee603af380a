import { LINK_KINDS, wordsOf, type LinkKind } from '@okilet/schema/vocabulary';
import type { MapState } from './address.ts';
import type { KindGroup, MapBody, MapClaim, MapEdge } from './model.ts';

/** Links by kind, in the order of the vocabulary, numbered through; kinds that were not chosen fade or are left out. */
export function grouped(edges: readonly MapEdge[], { rel, others }: Pick<MapState, 'rel' | 'others'>): readonly KindGroup[] {
  const chosen = (kind: LinkKind) => rel.length === 0 || rel.includes(kind);
  let number = 0;
  return wordsOf(LINK_KINDS).filter((kind) => chosen(kind) || others === 'fade').flatMap((kind) => {
    const own = edges.filter((edge) => edge.kind === kind).map((edge) => ({ ...edge, id: edgeId(edge), number: (number += 1), faded: !chosen(kind) }));
    return own.length > 0 ? [{ kind, edges: own }] : [];
  });
}

/** What the address calls a link. */
function edgeId({ kind, from, to }: Pick<MapEdge, 'kind' | 'from' | 'to'>): string {
  return `${kind.toLowerCase().replaceAll('_', '-')}:${from}:${to}`;
}

/** How many links there are of each kind, chosen or not. */
export function countByKind(edges: readonly MapEdge[]): readonly { readonly kind: LinkKind; readonly edges: number }[] {
  return wordsOf(LINK_KINDS).map((kind) => ({ kind, edges: edges.filter((edge) => edge.kind === kind).length })).filter(({ edges: count }) => count > 0);
}

/** The bodies that the links name, and the focus even where nothing is linked to it; in the order of the list of bodies. */
export function bodiesOn(groups: readonly KindGroup[], focus: string | null, bodies: readonly MapBody[]): readonly MapBody[] {
  const named = new Set(groups.flatMap(({ edges }) => edges.flatMap(({ from, to }) => [from, to])));
  return bodies.filter(({ id }) => named.has(id) || id === focus);
}

/** The links that chains rest on, each once. */
export function edgesOfChains(chains: readonly { readonly steps: readonly { readonly claims: readonly MapClaim[] }[] }[]): readonly MapEdge[] {
  const claims = new Map(chains.flatMap(({ steps }) => steps.flatMap((step) => step.claims.map((claim) => [claim.id, claim] as const))));
  const same = Map.groupBy(claims.values(), ({ kind, from, to }) => edgeId({ kind, from: from.id, to: to.id }));
  return [...same.values()].flatMap((list) => {
    const [first] = list;
    return first ? [{ kind: first.kind, from: first.from.id, to: first.to.id, claims: list, promised: false, inherited: false, change: null }] : [];
  });
}
