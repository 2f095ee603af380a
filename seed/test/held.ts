import { LABELS, RELATIONSHIPS, SUB_LABELS, type GraphEdge, type GraphNode, type Graph, type Label, type Properties, type Relationship } from '@okilet/schema/graph';
import type { Engine } from '../src/engine/engine.ts';

/** Everything of ours that an engine holds, read back without any text that the load itself uses, in the order of the graph. */
export async function held(engine: Engine): Promise<Pick<Graph, 'nodes' | 'edges'>> {
  return engine.read(async (run) => {
    const nodes: GraphNode[] = [];
    for (const label of MAIN) {
      const rows = await run<{ labels: Label[]; properties: Properties }>(`MATCH (node:${label}) RETURN labels(node) AS labels, properties(node) AS properties`);
      for (const { labels, properties } of rows) nodes.push({ labels: inOrder(labels), id: String(properties['id']), properties });
    }
    const edges: GraphEdge[] = [];
    for (const type of Object.keys(RELATIONSHIPS) as Relationship[]) {
      const rows = await run<EdgeRow>(
        `MATCH (start)-[edge:${type}]->(end) RETURN labels(start) AS from, start.id AS start, labels(end) AS to, end.id AS end, properties(edge) AS properties`);
      for (const row of rows) {
        edges.push({ type, from: { label: inOrder(row.from)[0], id: row.start }, to: { label: inOrder(row.to)[0], id: row.end }, properties: row.properties });
      }
    }
    return sorted({ nodes, edges });
  });
}

/** A graph in one order, with the keys of its properties in one order: for comparison. */
export function sorted({ nodes, edges }: Pick<Graph, 'nodes' | 'edges'>): Pick<Graph, 'nodes' | 'edges'> {
  const byText = <T extends { readonly properties: Properties }>(list: readonly T[]) =>
    list.map((item) => ({ text: JSON.stringify({ ...item, properties: Object.entries(item.properties).sort() }), item }))
      .sort((a, b) => (a.text < b.text ? -1 : 1)).map(({ item }) => item);
  return { nodes: byText(nodes.map((node) => ({ ...node, labels: inOrder(node.labels) }))), edges: byText(edges) };
}

const ORDER = Object.keys(LABELS);
const MAIN = (ORDER as Label[]).filter((label) => !SUB_LABELS.has(label));

interface EdgeRow {
  readonly from: Label[];
  readonly start: string;
  readonly to: Label[];
  readonly end: string;
  readonly properties: Properties;
}

/** Labels in the order of the schema, in which the main label comes before its sub-labels. */
function inOrder(labels: readonly Label[]): [Label, ...Label[]] {
  return [...labels].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)) as [Label, ...Label[]];
}
