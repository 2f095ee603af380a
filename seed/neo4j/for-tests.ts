import { appendFileSync } from 'node:fs';
import neo4j, { type Driver } from 'neo4j-driver';
import type { TestProject } from 'vitest/node';
import { startNeo4j } from './local.ts';
import { Neo4jMissing } from './missing.ts';

/** A Neo4j that tests may fill and empty as they like. */
export interface Neo4jForTests {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Null where this machine has none: `describe.skipIf(!inject('neo4j'))`. */
    neo4j: Neo4jForTests | null;
  }
}

/** Vitest's global set-up: one Neo4j for the whole run. What it returns is run at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (uri) return lend({ uri, username, password }, project);
  return startOwn(project);
}

async function lend(given: Neo4jForTests, project: TestProject): Promise<() => Promise<void>> {
  await query(given, refuseUnlessEmpty);
  project.provide('neo4j', given);
  return () => query(given, async (driver) => { await driver.executeQuery('MATCH (node) DETACH DELETE node'); });
}

/** Tests empty their database, so a given one must have nothing to lose. */
async function refuseUnlessEmpty(driver: Driver): Promise<void> {
  const { records } = await driver.executeQuery('MATCH (node) RETURN count(node) AS nodes');
  const nodes = records[0]?.get('nodes') as number;
  if (nodes > 0) throw new Error(`NEO4J_URI names a database with ${nodes} nodes, and tests empty theirs: give an empty one, or unset NEO4J_URI`);
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

async function query(given: Neo4jForTests, work: (driver: Driver) => Promise<void>): Promise<void> {
  const { uri, username, password } = given;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true, maxTransactionRetryTime: 2000 });
  try {
    await work(driver);
  } finally {
    await driver.close();
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
