import { CASE_CONDITIONS, type LinkKind, type Strength } from '@okilet/schema/vocabulary';
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

const DECISIVE: ReadonlySet<string> = new Set(['OBLIGES', 'DECIDES', 'SOLE']);
const RANK: Readonly<Record<Strength, number>> = { SANCTION: 3, CONTROL: 2, INFORMATION: 1 };

/**
 * How strongly a link makes its agent answer to its principal: who elects, or decisively appoints, dismisses or dissolves, can
 * sanction; who oversees or takes part, controls; who is reported to, is informed (accountability as a forum with
 * consequences, Bovens 2007; decisions.md 3 on `part`).
 */
export function strengthOf(link: Pick<Row<'links'>, 'kind' | 'part'>): Strength {
  if (link.kind === 'REPORTS_TO') return 'INFORMATION';
  if (link.kind === 'OVERSEES') return 'CONTROL';
  if (link.kind === 'ELECTS') return link.part === undefined || DECISIVE.has(link.part) ? 'SANCTION' : 'CONTROL';
  return link.part !== undefined && DECISIVE.has(link.part) ? 'SANCTION' : 'CONTROL';
}

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
    const strength = strengthOf(link);
    const pair = pairs.get(`${agent} ${principal}`) ?? { agent, principal, strength, kinds: new Set(), claims: new Set() };
    if (RANK[strength] > RANK[pair.strength]) pair.strength = strength;
    pair.kinds.add(link.kind);
    pair.claims.add(link.id);
    pairs.set(`${agent} ${principal}`, pair);
  }
  return [...pairs.values()].map((pair) => ({ ...pair, kinds: [...pair.kinds].sort(), claims: [...pair.claims].sort() }));
}
