import { LABELS, SUB_LABELS, schemaStatements, type Graph, type GraphEdge, type GraphNode, type Label } from '@okilet/schema/graph';
import { EngineError, type Engine, type Run } from './engine.ts';

/** Largest data set that one transaction is promised to hold. */
export const MOST_CLAIMS = 100_000;
const BATCH = 5_000;

export interface Loaded {
  /** False when the engine already held this version. */
  readonly changed: boolean;
  readonly version: string;
  readonly nodes: number;
  readonly edges: number;
}

const STORED_VERSION = `// storedVersion
MATCH (meta:Meta {id: 'data'}) RETURN meta.version AS version`;

/** The data version an engine holds; null when it holds none. */
export async function storedVersion(engine: Engine): Promise<string | null> {
  const [row] = await engine.read((run) => run<{ version: string | null }>(STORED_VERSION));
  return row?.version ?? null;
}

/**
 * Fills the engine with the graph: one transaction, so it holds the old data or the new, never half; loading the same again
 * changes nothing. Nodes of other labels than ours are left alone. Fails above MOST_CLAIMS claims.
 */
export async function loadGraph(engine: Engine, graph: Graph, options: { readonly force?: boolean } = {}): Promise<Loaded> {
  const claims = graph.nodes.filter((node) => node.labels[0] === 'Claim').length;
  if (claims > MOST_CLAIMS) {
    throw new EngineError('refused', `${claims} claims: one transaction is promised to ${MOST_CLAIMS}; split the packs, or use the bulk import`);
  }
  const loaded = { version: graph.version, nodes: graph.nodes.length, edges: graph.edges.length };
  if (!options.force && (await storedVersion(engine)) === graph.version) return { changed: false, ...loaded };
  for (const statement of schemaStatements()) await engine.write((run) => run(statement));
  await engine.write(async (run) => {
    await clear(run);
    await writeNodes(run, graph.nodes);
    await writeEdges(run, graph.edges);
  });
  return { changed: true, ...loaded };
}

async function clear(run: Run): Promise<void> {
  for (const label of Object.keys(LABELS) as Label[]) {
    if (!SUB_LABELS.has(label)) await run(`// clear ${label}\nMATCH (node:${label}) DETACH DELETE node`);
  }
}

async function writeNodes(run: Run, nodes: readonly GraphNode[]): Promise<void> {
  for (const [labels, group] of grouped(nodes, (node) => node.labels.join(':'))) {
    const statement = `// write ${labels}\nUNWIND $rows AS row CREATE (node:${labels}) SET node = row`;
    for (const rows of batches(group)) await run(statement, { rows: rows.map((node) => node.properties) });
  }
}

async function writeEdges(run: Run, edges: readonly GraphEdge[]): Promise<void> {
  for (const [, group] of grouped(edges, (edge) => `${edge.from.label} ${edge.type} ${edge.to.label}`)) {
    const { from, type, to } = group[0] as GraphEdge;
    const statement = `// write ${type}
UNWIND $rows AS row
MATCH (start:${from.label} {id: row.start})
MATCH (end:${to.label} {id: row.end})
CREATE (start)-[edge:${type}]->(end)
SET edge = row.properties`;
    for (const rows of batches(group)) {
      await run(statement, { rows: rows.map((edge) => ({ start: edge.from.id, end: edge.to.id, properties: edge.properties })) });
    }
  }
}

function grouped<T>(list: readonly T[], key: (item: T) => string): Map<string, T[]> {
  return Map.groupBy(list, key);
}

function* batches<T>(list: readonly T[]): Iterable<T[]> {
  for (let start = 0; start < list.length; start += BATCH) yield list.slice(start, start + BATCH);
}
