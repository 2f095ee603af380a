import type { Server } from 'node:http';
import type { Env } from '../env.ts';
import type { Log } from '../log.ts';
import { createFront } from './front.ts';
import { serveMetrics, type Metrics } from './metrics.ts';
import { onStop, stopGently } from './stop.ts';

/** What runs between strangers and the answers, as the environment says. */
interface Served {
  readonly handler: Parameters<typeof createFront>[0];
  readonly log: Log;
  readonly metrics: Metrics | undefined;
  /** When it listens. */
  readonly listening: () => void;
  /** After the last answer. */
  readonly ended: (signal: NodeJS.Signals) => unknown;
}

/** Serves until a signal asks to stop: running requests are finished, then the process ends. */
export function serve(env: Env, { handler, log, metrics, listening, ended }: Served): Server {
  const server = createFront(handler, { origin: env.origin, proxy: env.proxy, rateLimit: env.rateLimit, log, metrics });
  const aside = metrics && env.metrics ? serveMetrics(metrics, env.metrics) : undefined;
  server.listen(env.port, env.host, listening);
  onStop((signal) => {
    aside?.close();
    aside?.closeAllConnections();
    void stopGently(server, env.graceSeconds * 1000).then(() => ended(signal));
  });
  return server;
}
