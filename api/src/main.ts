/** The API alone: environment, engine, listen. */
import { createServerAdapter } from '@whatwg-node/server';
import { createApi } from './api.ts';
import { readEnv } from './env.ts';
import { serve } from './front/index.ts';
import { metricsFor } from './front/metrics.ts';
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
  const metrics = metricsFor(env);
  const api = createApi({ engine, expectedVersion, onlyPersisted: env.onlyPersisted, log, metrics });
  const adapter = createServerAdapter((request: Request) => api.fetch(request));
  const state = (await (await readinessOf(api.store, expectedVersion)).json()) as { note?: string; reason?: string };
  if (state.note ?? state.reason) process.stderr.write(`${state.note ?? state.reason}\n`);
  serve(env, {
    log, metrics,
    handler: (request, response) => void adapter(request, response),
    listening: () => process.stdout.write(`API on http://${env.host}:${env.port}/graphql\n`),
    ended: () => engine.close().then(() => process.exit(0)),
  });
} catch (error) {
  if (!(error instanceof BrokenPacks)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
