import { buildGraph, checkPacks, formatProblem, loadGraph, openGrafeo, openNeo4j, type Engine } from '@okilet/seed';
import type { Env } from './env.ts';
import type { Log } from './log.ts';

/** An engine ready to answer, and the data version of the packs beside it. */
export interface Opened {
  readonly engine: Engine;
  readonly expectedVersion: string;
}

/** A pack that is refused: a running process never meets it, a starting one ends with what is wrong. */
export class BrokenPacks extends Error {
  constructor(problems: readonly string[]) {
    super(`The packs have ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n${problems.join('\n')}`);
    this.name = 'BrokenPacks';
  }
}

/**
 * Opens the engine that the environment names: Neo4j as it is, or the embedded one filled from the packs.
 * Packs are read once. Throws BrokenPacks before any engine is touched.
 */
export async function openEngine(env: Env, log: Log): Promise<Opened> {
  const checked = checkPacks(env.packs);
  if (!checked.ok) throw new BrokenPacks(checked.problems.filter((problem) => problem.level === 'error').map(formatProblem));
  const graph = buildGraph(checked.pack);
  if (env.neo4j) {
    log.info('using Neo4j', { uri: env.neo4j.uri, packs: graph.version });
    return { engine: openNeo4j(env.neo4j), expectedVersion: graph.version };
  }
  const engine = openGrafeo();
  await loadGraph(engine, graph);
  log.info('filled the embedded engine', { version: graph.version, nodes: graph.nodes.length, edges: graph.edges.length });
  return { engine, expectedVersion: graph.version };
}
