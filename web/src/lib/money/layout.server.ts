import { sankey, type SankeyNode } from 'd3-sankey';
import type { FlowEnd } from '@okilet/schema/vocabulary';
import type { Said } from '#lib/ui/text.ts';
import type { Link } from './model.ts';

/** A place where bands begin or end. `name` is null for several drawn as one. */
export interface FlowNode {
  readonly key: string;
  readonly kind: FlowEnd;
  readonly name: Said | null;
  readonly count: number;
  /** Top and height in pixels; left in thousandths of the width. */
  readonly top: number;
  readonly height: number;
  readonly left: number;
}
interface Band {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly drawing: string;
}
export interface Picture {
  readonly height: number;
  readonly nodes: readonly FlowNode[];
  readonly bands: readonly Band[];
}

/** Width of the drawing in its own units; it is stretched to the page. */
const WIDTH = 1000;
const BAR = 10;
/** Room for a label of three lines beside each bar. */
const GAP = 34;
const UNIT = 5;

interface Node { readonly key: string; readonly kind: FlowEnd; readonly name: Said | null }
interface Edge { readonly key: string; readonly source: string; readonly target: string; readonly value: number }

/** Places and bands of the picture, from left to right: sources, budgets in the order given, areas. Nothing to draw gives null. */
export function layout(links: readonly Link[], budgets: readonly string[]): Picture | null {
  if (links.length === 0) return null;
  const nodes = nodesOf(links, budgets);
  const height = heightFor(links, nodes);
  const place = sankey<Node, Edge>()
    .nodeId(({ key }) => key)
    .nodeAlign(({ kind }) => COLUMN[kind])
    .nodeSort(null)
    .nodeWidth(BAR)
    .nodePadding(GAP)
    .extent([[0, 0], [WIDTH, height]]);
  const graph = place({ nodes: nodes.map((node) => ({ ...node })), links: links.map((link, index) => ({ key: String(index), source: keyOf(link.fromKind, link.from), target: keyOf(link.toKind, link.to), value: link.width })) });
  uncross(graph.nodes);
  place.update(graph);
  return {
    height,
    nodes: graph.nodes.map((node) => ({ key: node.key, kind: node.kind, name: node.name, count: standsFor(links, node.key), top: round(node.y0), height: round((node.y1 ?? 0) - (node.y0 ?? 0)), left: round(node.x0) })),
    bands: graph.links.map((link) => {
      const from = link.source as SankeyNode<Node, Edge>;
      const to = link.target as SankeyNode<Node, Edge>;
      return { key: link.key, from: from.key, to: to.key, drawing: bandOf(from.x1 ?? 0, link.y0 ?? 0, to.x0 ?? 0, link.y1 ?? 0, link.width ?? 0) };
    }),
  };
}

const COLUMN: Readonly<Record<FlowEnd, number>> = { SOURCE: 0, BUDGET: 1, AREA: 2 };

function keyOf(kind: FlowEnd, id: string | null): string {
  return `${kind} ${id ?? '*'}`;
}

/** Each end once; budgets in their order, those drawn together last in their column. */
function nodesOf(links: readonly Link[], budgets: readonly string[]): readonly Node[] {
  const ends = links.flatMap((link): Node[] => [
    { key: keyOf(link.fromKind, link.from), kind: link.fromKind, name: link.fromName },
    { key: keyOf(link.toKind, link.to), kind: link.toKind, name: link.toName },
  ]);
  const order = new Map(budgets.map((id, index) => [keyOf('BUDGET', id), index]));
  const place = ({ key, name }: Node) => (name === null ? Infinity : (order.get(key) ?? 0));
  return [...new Map(ends.map((end) => [end.key, end])).values()].toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** How many different sources, or functions, begin or end there. */
function standsFor(links: readonly Link[], key: string): number {
  return new Set(links.filter((link) => keyOf(link.fromKind, link.from) === key || keyOf(link.toKind, link.to) === key).flatMap(({ of }) => of)).size;
}

/** Tall enough for the fullest column with its gaps. */
function heightFor(links: readonly Link[], nodes: readonly Node[]): number {
  const columns = [...Map.groupBy(nodes, ({ kind }) => kind)].map(([, own]) => own.length);
  const total = (kind: FlowEnd) => links.filter((link) => link.fromKind === kind).reduce((sum, { width }) => sum + width, 0);
  return Math.round(Math.max(total('SOURCE'), total('BUDGET')) * UNIT * 0.6 + (Math.max(...columns) - 1) * GAP + 120);
}

/** Bands leave and reach a bar in the order of their other ends. */
function uncross(nodes: readonly SankeyNode<Node, Edge>[]): void {
  const topOf = (end: string | number | SankeyNode<Node, Edge>) => (typeof end === 'object' ? (end.y0 ?? 0) : 0);
  for (const { sourceLinks = [], targetLinks = [] } of nodes) {
    sourceLinks.sort((a, b) => topOf(a.target) - topOf(b.target));
    targetLinks.sort((a, b) => topOf(a.source) - topOf(b.source));
  }
}

/** A band as a filled shape, so that stretching the drawing does not change its width. */
function bandOf(x0: number, y0: number, x1: number, y1: number, width: number): string {
  const [middle, half] = [(x0 + x1) / 2, width / 2];
  const curve = (from: number, to: number, end: number) => `C${[middle, from, middle, to, end, to].map(round).join(' ')}`;
  return `M${round(x0)} ${round(y0 - half)}${curve(y0 - half, y1 - half, x1)}V${round(y1 + half)}${curve(y1 + half, y0 + half, x0)}Z`;
}

function round(value: number | undefined): number {
  return Math.round((value ?? 0) * 10) / 10;
}
