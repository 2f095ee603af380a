import type { Graph, GraphEdge, GraphNode, Label, Properties } from '@okilet/schema/graph';
import { runOver } from '../src/engine/batch.ts';
import { createEdges } from '../src/engine/edges.ts';
import type { Engine } from '../src/engine/engine.ts';
import { createNodes } from '../src/engine/nodes.ts';

/** A part of a graph. */
export type Part = Pick<Graph, 'nodes' | 'edges'>;

/** What every copy has of its own; functions, bodies, money and documents are those of the first. */
const COPIED: ReadonlySet<Label> = new Set(['Framework', 'Claim', 'Provision']);

/**
 * What a further copy of the frameworks adds to a graph: the same texts, claims and provisions under other ids, on the same
 * functions and bodies, as a country adds by coding one law more. Adding it changes no answer about the first.
 */
export function copyOf(graph: Graph, number: number): Part {
  const copied = new Set(graph.nodes.filter((node) => COPIED.has(node.labels[0])).map(({ id }) => id));
  const rename = (id: string) => (copied.has(id) ? `${id}~${number}` : id);
  const inProperties = ({ framework, claims, ...others }: Properties): Properties => ({
    ...others,
    ...(typeof framework === 'string' ? { framework: rename(framework) } : {}),
    ...(Array.isArray(claims) ? { claims: claims.map(rename) } : {}),
  });
  const node = (one: GraphNode): GraphNode => ({ ...one, id: rename(one.id), properties: { ...inProperties(one.properties), id: rename(one.id) } });
  const edge = (one: GraphEdge): GraphEdge => ({
    ...one, from: { ...one.from, id: rename(one.from.id) }, to: { ...one.to, id: rename(one.to.id) }, properties: inProperties(one.properties),
  });
  return {
    nodes: graph.nodes.filter(({ id, labels }) => COPIED.has(labels[0]) && copied.has(id)).map(node),
    edges: graph.edges.filter(({ type, from, to }) => type === 'ANSWERS_TO' || COPIED.has(from.label) || COPIED.has(to.label)).map(edge),
  };
}

/** Adds a part to what an engine holds, in a transaction of its own and without a look at what is there. */
export async function add(engine: Engine, { nodes, edges }: Part): Promise<void> {
  await engine.write(async (run) => {
    for (const [labels, group] of Map.groupBy(nodes, (node) => node.labels.join(':'))) {
      await runOver(run, createNodes(labels), group.map(({ properties }) => properties));
    }
    for (const group of Map.groupBy(edges, ({ type, from, to }) => `${from.label} ${type} ${to.label}`).values()) {
      const [{ type, from, to }] = group as [GraphEdge];
      const rows = group.map(({ from: start, to: end, properties }) => ({ start: start.id, end: end.id, properties }));
      await runOver(run, createEdges({ type, from: from.label, to: to.label }), rows);
    }
  });
}
