import { schemaStatements, type Graph } from '@okilet/schema/graph';
import { bringEdges } from './edges.ts';
import { EngineError, type Engine, type Run } from './engine.ts';
import { bringNodes } from './nodes.ts';

/** Largest data set that one transaction is promised to hold. */
export const MOST_CLAIMS = 100_000;

export interface Loaded {
  /** False when the engine already held this version. */
  readonly changed: boolean;
  readonly version: string;
  readonly nodes: number;
  readonly edges: number;
}

export const STORED_VERSION = `// storedVersion
MATCH (meta:Meta {id: 'data'}) RETURN meta.version AS version`;

/** Two programs that load at once would each see the old data and write the new twice: the second one waits here. */
export const LOCK = `// lock
MERGE (meta:Meta {id: 'data'}) SET meta.version = ''`;

/** The data version an engine holds; null when it holds none. */
export async function storedVersion(engine: Engine): Promise<string | null> {
  const [row] = await engine.read((run) => run<{ version: string | null }>(STORED_VERSION));
  return row?.version ?? null;
}

/**
 * Brings the engine to hold the graph: one transaction, so it holds the old data or the new, never half. Only what differs is
 * written; loading the same again changes nothing. Nodes and relationships of other names than ours are left alone.
 * Fails above MOST_CLAIMS claims. `force` compares every node and edge even where the version is the same.
 */
export async function loadGraph(engine: Engine, graph: Graph, options: { readonly force?: boolean } = {}): Promise<Loaded> {
  const claims = graph.nodes.filter((node) => node.labels[0] === 'Claim').length;
  if (claims > MOST_CLAIMS) {
    throw new EngineError('refused', `${claims} claims: one transaction is promised to ${MOST_CLAIMS}; split the packs, or use the bulk import`);
  }
  const loaded = { version: graph.version, nodes: graph.nodes.length, edges: graph.edges.length };
  if (!options.force && (await storedVersion(engine)) === graph.version) return { changed: false, ...loaded };
  await engine.write(async (run) => {
    for (const statement of schemaStatements()) await run(statement);
  });
  await engine.write((run) => bring(run, graph));
  return { changed: true, ...loaded };
}

async function bring(run: Run, graph: Graph): Promise<void> {
  await run(LOCK);
  const { wasEmpty } = await bringNodes(run, graph.nodes);
  await bringEdges(run, graph.edges, { wasEmpty });
}
