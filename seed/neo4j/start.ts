/** `npm run neo4j`: runs an empty Neo4j until Ctrl-C and prints its URI, alone on its line. */
import { Neo4jMissing } from './missing.ts';
import { startNeo4j, type LocalNeo4j } from './local.ts';

const BOLT = 7687;

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => { stopping.abort(); });

try {
  await serve(await startNeo4j({ port: BOLT, signal: stopping.signal, say }));
} catch (error) {
  if (!stopping.signal.aborted) {
    say(error instanceof Neo4jMissing ? `No local Neo4j: ${error.message}.` : String(error));
    process.exitCode = 1;
  }
}

async function serve(server: LocalNeo4j): Promise<void> {
  process.stdout.write(`${server.uri}\n`);
  say(`An empty Neo4j without a password, gone at Ctrl-C. Fill it: NEO4J_URI=${server.uri} npm run seed -- load`);
  const asked = new Promise<'asked'>((resolve) => {
    if (stopping.signal.aborted) resolve('asked');
    stopping.signal.addEventListener('abort', () => { resolve('asked'); }, { once: true });
  });
  if (await Promise.race([asked, server.ended]) !== 'asked') {
    say(`Neo4j ended by itself:\n${server.log()}`);
    process.exitCode = 1;
  }
  await server.stop();
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
