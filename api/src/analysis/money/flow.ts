import type { FlowEnd } from '@okilet/schema/vocabulary';
import type { World } from '../world.ts';
import { areaOf } from '../world.ts';
import type { BudgetMoney } from './budgets.ts';

/** Links that a picture can carry (Gutwin et al., CHI 2023). */
export const MOST_LINKS = 18;

/** A band of the picture. Its width is a count of sources or of functions, never an amount of money. */
export interface FlowLink {
  readonly fromKind: FlowEnd;
  /** A group of sources, or a budget; null for several groups drawn as one. */
  readonly from: string | null;
  readonly toKind: FlowEnd;
  /** A budget, or an area; null for several areas drawn as one. */
  readonly to: string | null;
  readonly width: number;
  /** Ids of the sources, or of the functions, that it stands for. */
  readonly of: readonly string[];
  /** How many links are drawn as this one; 1 where it stands for itself. */
  readonly links: number;
}

/** From groups of sources to budgets and on to areas of functions, at most 18 links; narrow ones are drawn together. */
export function flowOf(world: World, budgets: readonly BudgetMoney[]): FlowLink[] {
  const incoming = budgets.flatMap(({ budget, revenues }) =>
    grouped(revenues.map((claim) => claim.source), (id) => sourceGroup(world, id)).map(([group, of]): FlowLink =>
      ({ fromKind: 'SOURCE', from: group, toKind: 'BUDGET', to: budget, width: of.length, of, links: 1 })));
  const outgoing = budgets.flatMap(({ budget, pays }) =>
    grouped(pays, (id) => areaOf(world, id)).map(([area, of]): FlowLink =>
      ({ fromKind: 'BUDGET', from: budget, toKind: 'AREA', to: area, width: of.length, of, links: 1 })));
  return fitted([...incoming, ...outgoing]);
}

function grouped(ids: readonly string[], group: (id: string) => string): [string, string[]][] {
  return [...Map.groupBy(new Set(ids), group)].map(([name, own]): [string, string[]] => [name, own.sort()]).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The root above a source: taxes, non-tax revenue, transfers. */
export function sourceGroup(world: World, id: string): string {
  const above = world.fundingSources.get(id)?.partOf ?? null;
  return above === null ? id : sourceGroup(world, above);
}

/** The widest links as they are, the others of one budget and direction as one; while that is still too many, a whole side of a budget is one. */
function fitted(links: readonly FlowLink[]): FlowLink[] {
  if (links.length <= MOST_LINKS) return [...links];
  const widest = byTurns(links.filter((link) => link.fromKind === 'SOURCE'), links.filter((link) => link.fromKind === 'BUDGET'));
  for (let kept = MOST_LINKS; kept >= 0; kept -= 1) {
    const alone = new Set(widest.slice(0, kept));
    const together = Map.groupBy(links.filter((link) => !alone.has(link)), sideOf);
    const drawn = [...links.filter((link) => alone.has(link)), ...[...together.values()].map(asOne)];
    if (drawn.length <= MOST_LINKS) return drawn;
  }
  return [...Map.groupBy(links, (link) => link.fromKind).values()].map((side) => ({ ...asOne(side), ...(side[0]?.fromKind === 'SOURCE' ? { to: null } : { from: null }) }));
}

/** One from either direction in turn, the widest first, so that both sides of the picture keep their main links. */
function byTurns(...directions: readonly FlowLink[][]): FlowLink[] {
  const sorted = directions.map((side) => side.toSorted((a, b) => b.width - a.width || (key(a) < key(b) ? -1 : 1)));
  const longest = Math.max(...sorted.map((side) => side.length));
  return Array.from({ length: longest }, (_, index) => sorted.flatMap((side) => side[index] ?? [])).flat();
}

function key(link: FlowLink): string {
  return `${link.fromKind} ${link.from ?? ''} ${link.to ?? ''}`;
}

/** One budget, one direction. */
function sideOf(link: FlowLink): string {
  return link.fromKind === 'SOURCE' ? `in ${link.to ?? ''}` : `out ${link.from ?? ''}`;
}

function asOne(links: readonly FlowLink[]): FlowLink {
  const [first] = links as [FlowLink];
  if (links.length === 1) return first;
  const of = [...new Set(links.flatMap((link) => link.of))].sort();
  return { ...first, ...(first.fromKind === 'SOURCE' ? { from: null } : { to: null }), width: of.length, of, links: links.length };
}
