import type { ShortCite } from '#lib/ui/short-cite.ts';

/** The places of several facts, each once. */
export function citesOf(facts: readonly { readonly citations: readonly ShortCite[] }[]): readonly ShortCite[] {
  return [...new Map(facts.flatMap(({ citations }) => citations).map((cite) => [cite.provision.id, cite])).values()];
}
