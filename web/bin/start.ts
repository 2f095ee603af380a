/** `npm start`: serves pages and API on one port, built first when needed. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLog, metricsFor, readEnv, serve } from '@okilet/api';
import { addressFrom, type Address } from './address.ts';
import { buildWhenStale } from './build.ts';
import { BUILD } from './paths.ts';
import { portProblem } from './port.ts';

/** The pages' handler takes the address of the site from these headers. We write them, whatever a client has written. */
const HEADERS_TO_PAGES = { PROTOCOL_HEADER: 'okilet-protocol', HOST_HEADER: 'okilet-host', PORT_HEADER: '' };

const problem = await start(addressFrom(process.env));
if (problem !== null) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}

async function start(address: Address | string): Promise<string | null> {
  if (typeof address === 'string') return address;
  const { host, port, origin } = address;
  // Before the build, which takes a while, and after it, when the port may have been taken.
  const taken = await portProblem(host, port);
  if (taken !== null) return taken;
  if (!(await buildWhenStale())) return 'The pages could not be built; the reason stands above.';
  const takenMeanwhile = await portProblem(host, port);
  if (takenMeanwhile !== null) return takenMeanwhile;
  Object.assign(process.env, { HOST: host, PORT: String(port), ORIGIN: process.env['ORIGIN'] || origin, ...HEADERS_TO_PAGES });
  return servePages();
}

async function servePages(): Promise<string | null> {
  const read = readEnv(process.env);
  if (!read.ok) return `The environment has problems:\n${read.problems.join('\n')}`;
  const { env } = read;
  const { handler } = (await import(pathToFileURL(path.join(BUILD, 'handler.js')).href)) as PagesBuild;
  const { protocol, host } = new URL(env.origin as string);
  serve(env, {
    log: createLog(env.logLevel), metrics: metricsFor(env),
    handler: (request, response) => {
      Object.assign(request.headers, { 'okilet-protocol': protocol.slice(0, -1), 'okilet-host': host });
      handler(request, response, () => response.writeHead(404).end());
    },
    listening: () => process.stdout.write(`Listening on http://${env.host}:${env.port}\n`),
    // The site closes its engine at this event, as under the server that SvelteKit brings.
    ended: (signal) => process.emit('sveltekit:shutdown' as 'SIGTERM', signal),
  });
  return null;
}

interface PagesBuild {
  readonly handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
