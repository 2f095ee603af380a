import type { Graph } from '@okilet/schema/graph';
import { loadGraph, neo4jFrom, openGrafeo, openNeo4j, type Engine } from '@okilet/seed';
import { startNeo4j } from '../../seed/neo4j/local.ts';
import { Neo4jMissing } from '../../seed/neo4j/missing.ts';
import { timed } from './timing.ts';

/** A long patience: on a busy machine a slow answer is to be measured, not refused. */
const PATIENT = { timeoutMs: 300_000 };

/** An engine that holds our own packs. */
export interface Stand {
  readonly name: string;
  readonly engine: Engine;
  /** What the environment of a process must say to use this engine. */
  readonly env: Readonly<Record<string, string>>;
  /** How long the first load into the empty engine took, in milliseconds. */
  readonly firstLoad: number;
  close(): Promise<void>;
}

/** The embedded engine. */
export async function embeddedStand(graph: Graph): Promise<Stand> {
  const engine = emptyEmbedded();
  return { name: 'embedded', engine, env: { NEO4J_URI: '' }, firstLoad: await timed(() => loadGraph(engine, graph)), close: () => engine.close() };
}

/** The embedded engine with nothing in it. */
export function emptyEmbedded(): Engine {
  return openGrafeo(PATIENT);
}

/** A Neo4j: the empty one that NEO4J_URI names, or one of our own; what this machine lacks, where there is none. */
export async function neo4jStand(graph: Graph, say: (line: string) => void): Promise<Stand | Neo4jMissing> {
  const given = neo4jFrom(process.env);
  try {
    const own = given ? null : await startNeo4j({ say });
    const address = given ?? { uri: own?.uri ?? '' };
    const engine = openNeo4j(address, PATIENT);
    const [held] = await engine.read((run) => run<{ count: number }>('MATCH (node) RETURN count(node) AS count'));
    if (held?.count !== 0) throw new Error('NEO4J_URI names a database that is not empty, and measuring fills and empties it: give an empty one, or unset NEO4J_URI');
    const close = async () => {
      if (given) await engine.write((run) => run('MATCH (node) DETACH DELETE node'));
      await engine.close();
      await own?.stop();
    };
    return { name: 'Neo4j', engine, env: { NEO4J_URI: address.uri }, firstLoad: await timed(() => loadGraph(engine, graph)), close };
  } catch (error) {
    if (error instanceof Neo4jMissing) return error;
    throw error;
  }
}
