import { RELATIONSHIPS, type GraphEdge, type Label, type Properties, type Relationship } from '@okilet/schema/graph';
import { canonical, runOver } from './batch.ts';
import type { Run } from './engine.ts';
import { mainLabel } from './nodes.ts';

/** Relationships of one type between the same two labels. */
export interface Way {
  readonly type: Relationship;
  readonly from: Label;
  readonly to: Label;
}
/** One relationship of a way, between two ids. */
interface Edge extends Way {
  readonly start: string;
  readonly end: string;
  readonly properties: Properties;
}

/** Brings the relationships of our types between nodes of our labels to those wanted. */
export async function bringEdges(run: Run, edges: readonly GraphEdge[], { wasEmpty }: { readonly wasEmpty: boolean }): Promise<void> {
  const stored = wasEmpty ? [] : (await run<StoredEdge>(READ_EDGES)).flatMap(storedEdge);
  // Edges of one pair stand or fall together: a pair may have several, told apart by their properties alone.
  const [old, now] = [byPair(stored), byPair(edges.map(toEdge))];
  const same = new Set([...now.keys()].filter((pair) => contentOf(now.get(pair)) === contentOf(old.get(pair))));
  const gone = [...old].flatMap(([pair, [first]]) => (first && !same.has(pair) ? [first] : []));
  const added = [...now].flatMap(([pair, group]) => (same.has(pair) ? [] : group));
  for (const [, group] of Map.groupBy(gone, wayOf)) {
    await runOver(run, deleteEdges(group[0] as Way), group.map(({ start, end }) => ({ start, end })));
  }
  for (const [, group] of Map.groupBy(added, wayOf)) {
    await runOver(run, createEdges(group[0] as Way), group.map(({ start, end, properties }) => ({ start, end, properties })));
  }
}

function byPair(edges: readonly Edge[]): Map<string, Edge[]> {
  return Map.groupBy(edges, (edge) => `${wayOf(edge)} ${edge.start} ${edge.end}`);
}

function contentOf(edges: readonly Edge[] | undefined): string {
  return edges === undefined ? '' : edges.map(({ properties }) => canonical(properties)).sort().join('\n');
}

function wayOf({ type, from, to }: Way): string {
  return `${from} ${type} ${to}`;
}

function toEdge({ type, from, to, properties }: GraphEdge): Edge {
  return { type, from: from.label, to: to.label, start: from.id, end: to.id, properties };
}

interface StoredEdge {
  readonly type: Relationship;
  readonly from: readonly string[];
  readonly start: string;
  readonly to: readonly string[];
  readonly end: string;
  readonly properties: Properties;
}

/** Nothing where one end is not ours. */
function storedEdge({ from: fromLabels, to: toLabels, ...edge }: StoredEdge): Edge[] {
  const [from, to] = [mainLabel(fromLabels), mainLabel(toLabels)];
  return from && to ? [{ ...edge, from, to }] : [];
}

/** Ends are given with their labels: the old data may hold ways that the new has not. */
export const READ_EDGES = `// read edges
MATCH (start)-[edge:${Object.keys(RELATIONSHIPS).join('|')}]->(end)
RETURN type(edge) AS type, labels(start) AS from, start.id AS start, labels(end) AS to, end.id AS end, edge {.*} AS properties`;

export function deleteEdges({ type, from, to }: Way): string {
  return `// delete ${type} from ${from} to ${to}
UNWIND $rows AS row
MATCH (start:${from} {id: row.start})-[edge:${type}]->(end:${to} {id: row.end})
DELETE edge`;
}

export function createEdges({ type, from, to }: Way): string {
  return `// create ${type} from ${from} to ${to}
UNWIND $rows AS row
MATCH (start:${from} {id: row.start})
MATCH (end:${to} {id: row.end})
CREATE (start)-[edge:${type}]->(end)
SET edge = row.properties`;
}
