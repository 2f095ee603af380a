import { ROLES, VERIFICATIONS, wordsOf, type CellState, type LinkKind, type Role, type Verification } from '@okilet/schema/vocabulary';
import { countOf, type Count } from '#lib/ui/meter.ts';
import type { Said } from '#lib/ui/text.ts';

interface Cell {
  readonly function: { readonly id: string };
  readonly role: Role;
  readonly state: CellState;
  /** The text was read for this role. */
  readonly searched: boolean;
  readonly claims: readonly { readonly id: string; readonly verification: Verification }[];
}
interface Node {
  readonly id: string;
  readonly name: Said;
  readonly partOf: { readonly id: string } | null;
}
interface Fact {
  readonly id: string;
  readonly verification: Verification;
}

/** Coverage by role: the denominator is the functions with a row. */
export function byRole(cells: readonly Cell[]): readonly { readonly role: Role; readonly count: Count }[] {
  const groups = Map.groupBy(cells, ({ role }) => role);
  return wordsOf(ROLES).map((role) => ({ role, count: countOf(groups.get(role) ?? []) }));
}

/** Coverage by area, in the order of the tree. */
export function byArea(cells: readonly Cell[], nodes: readonly Node[]): readonly { readonly area: Node; readonly count: Count }[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rootOf = (id: string): string => {
    const above = byId.get(id)?.partOf?.id;
    return above ? rootOf(above) : id;
  };
  const groups = Map.groupBy(cells, (cell) => rootOf(cell.function.id));
  return nodes.flatMap((area) => {
    const own = groups.get(area.id);
    return own ? [{ area, count: countOf(own) }] : [];
  });
}

/** How facts were verified, each fact once. */
export function verified(facts: readonly Fact[]): Readonly<Record<Verification, number>> {
  const all = [...new Map(facts.map((fact) => [fact.id, fact])).values()];
  return Object.fromEntries(wordsOf(VERIFICATIONS).map((word) => [word, all.filter(({ verification }) => verification === word).length])) as Record<Verification, number>;
}

/** What is counted: a fact from memory is only shown. */
export function counted<One extends { readonly verification: Verification }>(facts: readonly One[]): readonly One[] {
  return facts.filter(({ verification }) => verification !== 'RECALL');
}

/** Functions of which something is stated at all, and those read for at least one role, out of those with a row. */
export function statedFunctions(cells: readonly Cell[]): { readonly stated: number; readonly read: number; readonly all: number } {
  const groups = [...Map.groupBy(cells, (cell) => cell.function.id).values()];
  return {
    stated: groups.filter((own) => own.some(({ state }) => state === 'SPECIFIED' || state === 'EXCLUDED')).length,
    read: groups.filter((own) => own.some(({ searched }) => searched)).length,
    all: groups.length,
  };
}

/** Links by kind, kinds without links left out. */
export function linksByKind<Link extends { readonly kind: LinkKind }>(links: readonly Link[]): ReadonlyMap<LinkKind, readonly Link[]> {
  return Map.groupBy(links, ({ kind }) => kind);
}
