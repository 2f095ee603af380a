import type { Graph, GraphNode } from '@okilet/schema/graph';
import { loadGraph } from '@okilet/seed';
import type { Stand } from './stands.ts';
import { timed } from './timing.ts';

/** Loads of our packs into one engine, in milliseconds. */
export interface MeasuredLoad {
  /** Into the empty engine. */
  readonly first: number;
  /** Of packs in which one claim in a hundred changed. */
  readonly changed: number;
}

/** Leaves the engine with the data that it had. */
export async function measureLoad({ engine, firstLoad }: Stand, graph: Graph): Promise<MeasuredLoad> {
  const changed = await timed(() => loadGraph(engine, withChanges(graph)));
  await loadGraph(engine, graph);
  return { first: firstLoad, changed };
}

function withChanges(graph: Graph): Graph {
  const version = 'changed';
  const change = (node: GraphNode, index: number): GraphNode => {
    if (node.labels[0] === 'Meta') return { ...node, properties: { ...node.properties, version } };
    return node.labels[0] === 'Claim' && index % 100 === 0 ? { ...node, properties: { ...node.properties, note: version } } : node;
  };
  return { ...graph, version, nodes: graph.nodes.map(change) };
}
