import { appendFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import type { TestProject } from 'vitest/node';
import { startNeo4j } from './local.ts';
import { Neo4jMissing } from './missing.ts';

/** A Neo4j that tests may fill and empty as they like. */
export interface Neo4jForTests {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Null where this machine has none: `describe.skipIf(!inject('neo4j'))`. */
    neo4j: Neo4jForTests | null;
  }
}

/** Vitest's global set-up: one Neo4j for the whole run. What it returns is run at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password = '', NEO4J_DATABASE: database } = process.env;
  if (uri) return lend({ uri, username, password, ...(database ? { database } : {}) }, project);
  return startOwn(project);
}

/** Tests empty their database, so a given one must have nothing to lose. */
async function lend(given: Neo4jForTests, project: TestProject): Promise<() => Promise<void>> {
  const nodes = await ask(given, 'MATCH (node) RETURN count(node)') as number;
  if (nodes > 0) throw new Error(`NEO4J_URI names a database with ${nodes} nodes, and tests empty theirs: give an empty one, or unset NEO4J_URI`);
  project.provide('neo4j', given);
  return async () => { await ask(given, 'MATCH (node) DETACH DELETE node'); };
}

async function startOwn(project: TestProject): Promise<() => Promise<void>> {
  try {
    const server = await startNeo4j({ say });
    project.provide('neo4j', { uri: server.uri, username: '', password: '' });
    return server.stop;
  } catch (error) {
    if (!(error instanceof Neo4jMissing) || process.env['CI']) throw error;
    sayNotTested(`Neo4j: ${error.message}, or set NEO4J_URI to an empty one`);
    project.provide('neo4j', null);
    return () => Promise.resolve();
  }
}

/** `npm test` repeats these lines at its end, where they are seen. */
function sayNotTested(what: string): void {
  const line = `NOT TESTED on ${what}.`;
  const { NOT_TESTED_FILE } = process.env;
  if (NOT_TESTED_FILE) appendFileSync(NOT_TESTED_FILE, `${line}\n`);
  else say(line);
}

/** The first value that a query answers. */
async function ask({ uri, username, password, database }: Neo4jForTests, text: string): Promise<unknown> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true, maxTransactionRetryTime: 2000 });
  try {
    const { records } = await driver.executeQuery(text, {}, database ? { database } : {});
    return records[0]?.get(0) as unknown;
  } finally {
    await driver.close();
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
