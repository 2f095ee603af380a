import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { neo4jVersion } from './jars.ts';
import { startNeo4j } from './local.ts';
import { Neo4jMissing } from './missing.ts';

const stores = mkdtempSync(path.join(tmpdir(), 'okilet-test-'));

beforeAll(() => { vi.stubEnv('TMPDIR', stores); });
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(stores, { recursive: true });
});

it('runs the Neo4j that pom.xml names, and leaves nothing behind when stopped', async ({ skip }) => {
  const server = await startNeo4j().catch((error: unknown) => {
    if (error instanceof Neo4jMissing && !process.env['CI']) return skip(error.message);
    throw error;
  });
  const driver = neo4j.driver(server.uri);
  const { records } = await driver.executeQuery('CALL dbms.components() YIELD versions RETURN versions[0] AS version');
  expect(records.map((record) => record.get('version') as string)).toEqual([neo4jVersion()]);
  expect(readdirSync(stores)).toHaveLength(1);

  await server.stop();
  await expect(driver.getServerInfo()).rejects.toThrow(/Could not perform discovery|ECONNREFUSED|connect/);
  await driver.close();
  expect(readdirSync(stores)).toEqual([]);
});
