import type { AnswersTo, Facts, Link } from '@okilet/schema/facts';
import { CASE_CONDITIONS, strengthOf, type LinkKind, type Reading, type Strength } from '@okilet/schema/vocabulary';

const RANK: Readonly<Record<Strength, number>> = { SANCTION: 3, CONTROL: 2, INFORMATION: 1 };

/** At least as strong. */
export function isAsStrong(strength: Strength, least: Strength): boolean {
  return RANK[strength] >= RANK[least];
}

/** The weaker of two. */
export function weaker(a: Strength, b: Strength): Strength {
  return RANK[a] <= RANK[b] ? a : b;
}

/**
 * Who answers to whom in a reading. What a text takes over from its base is left out of OWN; then the edges are derived anew
 * from its own links, as the packs' are: neither promised, nor from memory, nor tied to a place or case.
 */
export function answersIn(facts: Facts, reading: Reading): readonly AnswersTo[] {
  const takenOver = facts.links.some((link) => link.inherited);
  return reading === 'EFFECTIVE' || !takenOver ? facts.answersTo : deriveAnswers(facts.links.filter((link) => !link.inherited));
}

/** Edges of accountability that follow from links. */
export function deriveAnswers(links: readonly Link[]): AnswersTo[] {
  const pairs = new Map<string, { agent: string; principal: string; strength: Strength; kinds: Set<LinkKind>; claims: Set<string> }>();
  for (const link of links) {
    if (!countsForAccountability(link)) continue;
    const [agent, principal] = link.kind === 'REPORTS_TO' ? [link.from, link.to] : [link.to, link.from];
    const strength = strengthOf(link.kind, link.part);
    const key = `${agent} ${principal}`;
    const pair = pairs.get(key) ?? { agent, principal, strength, kinds: new Set(), claims: new Set() };
    if (RANK[strength] > RANK[pair.strength]) pair.strength = strength;
    pair.kinds.add(link.kind);
    pair.claims.add(link.id);
    pairs.set(key, pair);
  }
  return [...pairs.keys()].sort().map((key) => pairs.get(key)).flatMap((pair) =>
    (pair ? [{ ...pair, kinds: [...pair.kinds].sort(), claims: [...pair.claims].sort() }] : []));
}

/** In effect everywhere: not promised, not from memory, not tied to a place or case. */
export function countsForAccountability(link: Link): boolean {
  return link.definiteness !== 'PROMISED' && link.verification !== 'RECALL' && !(link.conditionKind && CASE_CONDITIONS.has(link.conditionKind));
}
