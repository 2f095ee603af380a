import { CASE_CONDITIONS, strengthOf, type LinkKind, type Strength } from '@okilet/schema/vocabulary';
import type { Row } from '@okilet/schema/pack';
import type { Inclusion } from './inherit.ts';

/** One body answers to another under one framework. */
export interface Answer {
  readonly agent: string;
  readonly principal: string;
  readonly strength: Strength;
  readonly kinds: readonly LinkKind[];
  readonly claims: readonly string[];
}

const RANK: Readonly<Record<Strength, number>> = { SANCTION: 3, CONTROL: 2, INFORMATION: 1 };

/**
 * Who answers to whom: from links in effect, neither promised nor from memory, nor tied to a place or case
 * (those count only where that case is chosen).
 */
export function answersTo(inclusion: Inclusion): Answer[] {
  const pairs = new Map<string, { agent: string; principal: string; strength: Strength; kinds: Set<LinkKind>; claims: Set<string> }>();
  for (const { row, raw } of [...inclusion.inherited, ...inclusion.own]) {
    if (raw.table !== 'links') continue;
    const link = row as Row<'links'>;
    if (link.definiteness === 'PROMISED' || link.verification === 'RECALL') continue;
    if (link.condition_kind && CASE_CONDITIONS.has(link.condition_kind)) continue;
    const upward = link.kind === 'REPORTS_TO';
    const [agent, principal] = upward ? [link.from, link.to] : [link.to, link.from];
    const strength = strengthOf(link.kind, link.part ?? null);
    const pair = pairs.get(`${agent} ${principal}`) ?? { agent, principal, strength, kinds: new Set(), claims: new Set() };
    if (RANK[strength] > RANK[pair.strength]) pair.strength = strength;
    pair.kinds.add(link.kind);
    pair.claims.add(link.id);
    pairs.set(`${agent} ${principal}`, pair);
  }
  return [...pairs.values()].map((pair) => ({ ...pair, kinds: [...pair.kinds].sort(), claims: [...pair.claims].sort() }));
}
