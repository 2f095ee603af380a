import type { Searched } from '@okilet/schema/facts';
import { CASE_CONDITIONS, FAMILY_OF, ROLES, type Aspect, type ChangeKind, type ConditionKind, type Definiteness, type EdgeKind, type Flow, type LinkKind, type NodeKind, type Role } from '@okilet/schema/vocabulary';
import { successorOf } from './money/sources.ts';
import { rankOf, type World } from './world.ts';

/** Nodes a picture is readable with, and at most; it has twice as many edges. */
export const SOFT_NODES = 40;
export const HARD_NODES = 80;

/** One claim between two things; what a store finds around a focus. */
export interface NearClaim {
  readonly claim: string;
  readonly label: LinkKind | Role | Flow;
  readonly from: string;
  readonly to: string;
  readonly inherited: boolean;
  readonly definiteness: Definiteness;
  readonly conditionKind: ConditionKind | null;
  readonly aspect: Aspect | null;
}

/** Claims around a focus under one framework, and what its text was read for. */
export interface Around {
  readonly claims: readonly NearClaim[];
  readonly searched: readonly Searched[];
}

export interface SubgraphNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** Steps from the focus. */
  readonly distance: number;
}
export interface SubgraphEdge {
  readonly kind: EdgeKind;
  readonly label: LinkKind | Role | Flow;
  readonly from: string;
  readonly to: string;
  readonly claims: readonly string[];
  /** Every claim of it is only promised. */
  readonly promised: boolean;
  /** Every claim of it holds only in a named place or case. */
  readonly conditional: boolean;
  /** Every claim of it says how a body works; never a gain or a loss. */
  readonly procedure: boolean;
  /** Taken over from the base of the text. */
  readonly inherited: boolean;
  /** GAINED, LOST, PROMISED, PROMISE_REPLACES_RULE or CANNOT_TELL against the base; null where both have it, or no base is asked for. */
  readonly change: ChangeKind | null;
}
/** What stands around a focus, and what was left out to keep it readable. */
export interface Subgraph {
  readonly framework: string;
  readonly base: string | null;
  readonly focus: string;
  readonly depth: number;
  readonly nodes: readonly SubgraphNode[];
  readonly edges: readonly SubgraphEdge[];
  readonly allNodes: number;
  readonly allEdges: number;
  readonly cut: readonly { readonly kind: EdgeKind; readonly edges: number }[];
}

export interface SubgraphOptions {
  readonly framework: string;
  readonly base: string | null;
  readonly focus: string;
  readonly depth: number;
  readonly most: number;
}

/** The nearest things first, those with most edges first among them; edges with both ends kept, differences to the base marked. */
export function subgraphOf(world: World, around: Around, base: Around | null, options: SubgraphOptions): Subgraph {
  const { framework, focus, depth, most } = options;
  const edges = base ? compared(world, around, base) : gathered(world, around.claims).map((edge) => ({ ...edge, change: null }));
  const distances = distancesFrom(focus, edges, depth);
  const near = edges.filter((edge) => distances.has(edge.from) && distances.has(edge.to));
  const degree = new Map<string, number>();
  for (const { from, to } of near) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const order = (id: string) => [distances.get(id) ?? 0, KIND_ORDER[kindOf(world, id)], -(degree.get(id) ?? 0), rankAt(world, id)];
  const ranked = [...distances.keys()].sort((a, b) => byNumbers(order(a), order(b)) || (a < b ? -1 : 1));
  const kept = new Set(ranked.slice(0, most));
  const drawn = near
    .filter((edge) => kept.has(edge.from) && kept.has(edge.to))
    .sort((a, b) => byNumbers(closeness(a, distances), closeness(b, distances)) || (signOf(a) < signOf(b) ? -1 : 1))
    .slice(0, most * 2);
  return {
    framework, base: options.base, focus, depth,
    nodes: ranked.slice(0, most).map((id) => ({ id, kind: kindOf(world, id), distance: distances.get(id) ?? 0 })),
    edges: drawn,
    allNodes: distances.size,
    allEdges: near.length,
    cut: cutOf(near, drawn),
  };
}

const KIND_ORDER: Readonly<Record<NodeKind, number>> = { BODY: 0, BUDGET: 1, FUNCTION: 2 };

/** What kind of thing an id names; ids of bodies, budgets and functions do not meet. */
export function kindOf(world: World, id: string): NodeKind {
  if (world.bodies.has(id)) return 'BODY';
  return world.budgets.has(id) ? 'BUDGET' : 'FUNCTION';
}

/** What kind of edge a claim of this label is. */
export function edgeKindOf(world: World, { label, from, to }: Pick<NearClaim, 'label' | 'from' | 'to'>): EdgeKind {
  if (label in ROLES) return FAMILY_OF[label as Role];
  return world.budgets.has(from) && world.budgets.has(to) ? 'TRANSFER' : 'LINK';
}

type Gathered = Omit<SubgraphEdge, 'change'>;

/** Claims of one label between the same two things, as one edge. */
function gathered(world: World, claims: readonly NearClaim[]): Gathered[] {
  return [...Map.groupBy(claims, signOf).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { label, from, to } = first;
    return [{
      kind: edgeKindOf(world, first), label, from, to,
      claims: same.map((claim) => claim.claim).sort(),
      promised: same.every((claim) => claim.definiteness === 'PROMISED'),
      conditional: same.every((claim) => claim.conditionKind !== null && CASE_CONDITIONS.has(claim.conditionKind)),
      procedure: same.every((claim) => claim.aspect === 'PROCEDURE'),
      inherited: same.every((claim) => claim.inherited),
    }];
  });
}

/** Edges of both texts, differences marked; a body and its successor are one, and so are a function and its parts. */
function compared(world: World, around: Around, base: Around): SubgraphEdge[] {
  const now = gathered(world, around.claims);
  const before = gathered(world, base.claims);
  const inBase = new Map(before.map((edge) => [meetingSign(world, edge), edge]));
  const inNow = new Set(now.map((edge) => meetingSign(world, edge)));
  const kept = now.map((edge): SubgraphEdge => {
    const old = inBase.get(meetingSign(world, edge));
    if (old) return { ...edge, change: edge.promised && !old.promised ? 'PROMISE_REPLACES_RULE' : null };
    if (edge.promised) return { ...edge, change: 'PROMISED' };
    return { ...edge, change: edge.procedure || saidNearby(world, edge, before) ? null : wasRead(edge, base) ? 'GAINED' : 'CANNOT_TELL' };
  });
  const gone = before.filter((edge) => !edge.promised && !edge.procedure && !inNow.has(meetingSign(world, edge)) && !saidNearby(world, edge, now))
    .map((edge): SubgraphEdge => ({ ...edge, change: wasRead(edge, around) ? 'LOST' : 'CANNOT_TELL' }));
  return [...kept, ...gone];
}

function meetingSign(world: World, { label, from, to }: Pick<NearClaim, 'label' | 'from' | 'to'>): string {
  return signOf({ label, from: successorOf(world, from), to: successorOf(world, to) });
}

/** The same body holds the same role in a function above or in a part: moved along the tree, neither gained nor lost. */
function saidNearby(world: World, edge: Gathered, others: readonly Gathered[]): boolean {
  const above = (id: string) => world.upward.get(id) ?? [];
  return others.some((other) => other.label === edge.label && successorOf(world, other.from) === successorOf(world, edge.from) &&
    (above(edge.to).includes(other.to) || above(other.to).includes(edge.to)));
}

/** Whether a text was read for what an edge says: its function for the role; for links and transfers, whether any was coded. */
function wasRead(edge: Gathered, { claims, searched }: Around): boolean {
  if (edge.label in ROLES) return searched.some((mark) => mark.function === edge.to && mark.roles.includes(edge.label as Role));
  return claims.some((claim) => !(claim.label in ROLES));
}

function distancesFrom(focus: string, edges: readonly Gathered[], depth: number): ReadonlyMap<string, number> {
  const distances = new Map([[focus, 0]]);
  for (let step = 1; step <= depth; step += 1) {
    const reached = edges.flatMap(({ from, to }) => [[from, to], [to, from]] as const)
      .filter(([at, next]) => distances.get(at) === step - 1 && !distances.has(next));
    for (const [, next] of reached) distances.set(next, step);
  }
  return distances;
}

function closeness({ from, to }: Gathered, distances: ReadonlyMap<string, number>): number[] {
  const ends = [distances.get(from) ?? 0, distances.get(to) ?? 0];
  return [Math.min(...ends), Math.max(...ends)];
}

function cutOf(all: readonly SubgraphEdge[], drawn: readonly SubgraphEdge[]): Subgraph['cut'] {
  const shown = new Set(drawn);
  return [...Map.groupBy(all.filter((edge) => !shown.has(edge)), (edge) => edge.kind)].map(([kind, left]) => ({ kind, edges: left.length })).sort((a, b) => (a.kind < b.kind ? -1 : 1));
}

function rankAt(world: World, id: string): number {
  return rankOf(world, (world.bodies.get(id) ?? world.budgets.get(id))?.unitType ?? null);
}

function signOf({ label, from, to }: Pick<NearClaim, 'label' | 'from' | 'to'>): string {
  return `${label} ${from} ${to}`;
}

function byNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
