import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { neo4jJars } from './jars.ts';
import { findJava } from './java.ts';
import { freePort } from './port.ts';
import { startProcess, type ServerProcess } from './process.ts';
import { writeSettings } from './settings.ts';

const PATIENCE_MS = 120_000;

/** A Neo4j of our own: an empty store on this machine, no password, gone when stopped. */
export interface LocalNeo4j {
  readonly uri: string;
  /** Settles when the server has ended, by `stop` or by itself. */
  readonly ended: Promise<void>;
  /** The last of what the server printed. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

export interface StartOptions {
  /** Taken when nothing listens on it; any free one otherwise. */
  readonly port?: number;
  /** Gives up the start, and leaves nothing behind. */
  readonly signal?: AbortSignal;
  /** Hears what takes long. */
  readonly say?: (line: string) => void;
}

/** Starts a Neo4j and answers when it answers a query. Throws Neo4jMissing where the machine cannot run one. */
export async function startNeo4j(options: StartOptions = {}): Promise<LocalNeo4j> {
  const { port: wanted, signal, say = () => undefined } = options;
  const found = await findJava();
  const jars = await neo4jJars(say);
  const port = await freePort(wanted);
  signal?.throwIfAborted();
  const folder = mkdtempSync(path.join(tmpdir(), 'okilet-neo4j-'));
  const server = startProcess({ ...found, jars, ...writeSettings(folder, port) });
  const uri = `bolt://127.0.0.1:${port}`;
  const stop = stopper(server, folder);
  try {
    await untilReady(uri, server, signal);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri, ended: server.ended, log: server.log, stop };
}

function stopper(server: ServerProcess, folder: string): () => Promise<void> {
  const clean = (): void => { rmSync(folder, { recursive: true, force: true }); };
  const onExit = (): void => { server.kill(); clean(); };
  process.once('exit', onExit);
  return async () => {
    await server.end();
    process.removeListener('exit', onExit);
    clean();
  };
}

async function untilReady(uri: string, server: ServerProcess, signal?: AbortSignal): Promise<void> {
  const driver = neo4j.driver(uri);
  const giveUpAt = Date.now() + PATIENCE_MS;
  try {
    for (let last = await problemOf(driver); last !== null; last = await problemOf(driver)) {
      signal?.throwIfAborted();
      if (server.hasEnded()) throw new Error(`Neo4j ended before it was ready:\n${server.log()}`);
      if (Date.now() > giveUpAt) throw new Error(`Neo4j is not ready after ${PATIENCE_MS / 1000} s:\n${server.log()}`, { cause: last });
      await wait(100);
    }
  } finally {
    await driver.close();
  }
}

async function problemOf(driver: ReturnType<typeof neo4j.driver>): Promise<unknown> {
  const session = driver.session();
  try {
    await session.run('RETURN 1');
    return null;
  } catch (error) {
    return error;
  } finally {
    await session.close();
  }
}
