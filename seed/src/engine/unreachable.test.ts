import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { openNeo4j } from './neo4j.ts';

const ONE = 'RETURN 1 AS one';

it('says within seconds that no Neo4j is there', async () => {
  const engine = openNeo4j({ uri: 'bolt://127.0.0.1:1' });
  const started = performance.now();
  await expect(engine.read((run) => run(ONE))).rejects.toMatchObject({ name: 'EngineError', failure: 'unavailable' });
  expect(performance.now() - started).toBeLessThan(10_000);
  await engine.close();
}, 20_000);

it('gives up a Neo4j that takes the connection and then says nothing', async () => {
  const uri = await silentServer();
  const engine = openNeo4j({ uri }, { timeoutMs: 300 });
  const failure = await engine.read((run) => run(ONE)).then(() => 'answered', (error: unknown) => (error as { failure?: string }).failure);
  expect(['timeout', 'unavailable']).toContain(failure);
  await engine.close();
}, 20_000);

async function silentServer(): Promise<string> {
  const server = createServer((socket) => socket.on('error', () => socket.destroy())).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
