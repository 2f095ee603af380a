/** The API alone: environment, engine, listen. */
import { createServer } from 'node:http';
import { createServerAdapter } from '@whatwg-node/server';
import { createApi } from './api.ts';
import { readEnv } from './env.ts';
import { readinessOf } from './health.ts';
import { createLog } from './log.ts';
import { BrokenPacks, openEngine } from './open.ts';

const read = readEnv(process.env);
if (!read.ok) {
  process.stderr.write(`The environment has problems:\n${read.problems.join('\n')}\n`);
  process.exit(1);
}
const { env } = read;
const log = createLog(env.logLevel);
try {
  const { engine, expectedVersion } = await openEngine(env, log);
  const api = createApi({ engine, expectedVersion, onlyPersisted: env.onlyPersisted, log });
  const adapter = createServerAdapter((request: Request) => api.fetch(request));
  const state = (await (await readinessOf(api.store, expectedVersion)).json()) as { note?: string; reason?: string };
  if (state.note ?? state.reason) process.stderr.write(`${state.note ?? state.reason}\n`);
  const server = createServer((request, response) => void adapter(request, response));
  server.listen(env.port, env.host, () => process.stdout.write(`API on http://${env.host}:${env.port}/graphql\n`));
  const stop = () => {
    server.close(() => {
      void engine.close().then(() => process.exit(0));
    });
    server.closeIdleConnections();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  if (!(error instanceof BrokenPacks)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
