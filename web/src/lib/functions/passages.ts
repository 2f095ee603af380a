import type { Cited } from '#lib/ui/cite.ts';
import type { Held } from './ladder.ts';

/** One place in a document with all facts that it carries here; its number stands in the ladder. */
export interface Passage {
  readonly number: number;
  readonly cite: Cited;
  /** Places of the same fact beside the first. */
  readonly facts: readonly Held[];
}

/** Places in the order in which facts name them first, each once; facts from memory have none. */
export function passagesOf(claims: readonly Held[]): { readonly passages: readonly Passage[]; readonly noteOf: (claim: Held) => readonly number[] } {
  const found = new Map<string, { number: number; cite: Cited; facts: Held[] }>();
  for (const claim of claims.filter(({ verification }) => verification !== 'RECALL')) {
    for (const cite of claim.citations) {
      const known = found.get(cite.provision.id) ?? { number: found.size + 1, cite, facts: [] };
      found.set(cite.provision.id, { ...known, cite: known.cite.quote ? known.cite : cite, facts: known.facts.includes(claim) ? known.facts : [...known.facts, claim] });
    }
  }
  return {
    passages: [...found.values()],
    noteOf: (claim) => claim.citations.flatMap(({ provision }) => found.get(provision.id)?.number ?? []),
  };
}
