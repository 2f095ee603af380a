import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Log } from '../log.ts';
import { requestId } from '../request-id.ts';
import { answerNoHttp } from './bare-bytes.ts';
import { headersFor } from './headers.ts';
import type { Metrics } from './metrics.ts';
import { readerOf, type Proxy } from './reader.ts';

/** What stands between strangers and the answers. */
export interface FrontOptions {
  readonly origin?: string | undefined;
  readonly proxy: Proxy;
  /** Requests a minute of one address; 0 for no limit. Files of the build are not counted. */
  readonly rateLimit: number;
  readonly log: Log;
  readonly metrics?: Metrics | undefined;
  readonly timeouts?: Partial<Timeouts>;
}

/** Milliseconds that a client may take. */
interface Timeouts {
  /** To say what it wants. */
  readonly headers: number;
  /** To send all of it. */
  readonly request: number;
  /** To take or send the next bytes. */
  readonly stalled: number;
  /** Between two requests; longer than a proxy keeps its connections, or it meets a closed one. */
  readonly idle: number;
}
const TIMEOUTS: Timeouts = { headers: 10_000, request: 30_000, stalled: 30_000, idle: 65_000 };

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server that limits, names, times and logs requests, drops slow clients, and hands the rest to the handler. */
export function createFront(handler: Handler, options: FrontOptions): Server {
  const { headers, request, stalled, idle } = { ...TIMEOUTS, ...options.timeouts };
  const server = createServer({
    headersTimeout: headers, requestTimeout: request, keepAliveTimeout: idle,
    connectionsCheckingInterval: Math.min(1_000, headers),
  });
  server.setTimeout(stalled);
  server.on('clientError', answerNoHttp);
  const admit = admission(options);
  server.on('request', (incoming, response) => {
    const id = idOf(incoming);
    response.setHeader('x-request-id', id);
    for (const [name, value] of Object.entries(headersFor(incoming.url ?? '/', options.origin))) response.setHeader(name, value);
    leavePolicyOfKept(response);
    watch(incoming, response, id, options);
    void requestId.run(id, async () => {
      if (await admit(incoming, response)) handler(incoming, response);
    });
  });
  return server;
}

/** Headers of a 304 replace those of the answer that the reader kept, and that one came with a policy of its own (RFC 9111, 3.2). */
function leavePolicyOfKept(response: ServerResponse): void {
  const send = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse;
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    if (status === 304) response.removeHeader('content-security-policy');
    return send(status, ...rest);
  });
}

const FILES = '/_app/';

function admission({ rateLimit, proxy, metrics }: FrontOptions): (incoming: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  if (rateLimit === 0) return async () => true;
  const limiter = new RateLimiterMemory({ points: rateLimit, duration: 60 });
  return async (incoming, response) => {
    const reader = readerOf(incoming, proxy);
    if (reader === null || incoming.url?.startsWith(FILES)) return true;
    const after = await limiter.consume(reader).then(() => null, ({ msBeforeNext }: { msBeforeNext: number }) => Math.ceil(msBeforeNext / 1000));
    if (after === null) return true;
    metrics?.limited();
    response.writeHead(429, { 'retry-after': String(after), 'content-type': 'text/plain; charset=utf-8' });
    response.end(`More than ${rateLimit} requests a minute from your address. Try again in ${after} s.\n`);
    return false;
  };
}

/** The id that a proxy gave, if it is one, else a new one. */
function idOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

function watch(incoming: IncomingMessage, response: ServerResponse, id: string, { log, metrics }: FrontOptions): void {
  const started = performance.now();
  const { method = '' } = incoming;
  const path = (incoming.url ?? '').split('?')[0] ?? '';
  response.once('close', () => {
    const ms = Math.round(performance.now() - started);
    // As proxies write it: the reader left before there was an answer.
    const status = response.headersSent ? response.statusCode : 499;
    metrics?.request(kindOf(path), method, status, ms / 1000);
    // What a reader searched for is nobody's business: no query string, no address.
    requestId.run(id, () => log.info('request', { method, path, status, ms, ...(response.writableFinished ? {} : { aborted: true }) }));
  });
}

function kindOf(path: string): string {
  const [, first = ''] = path.split('/');
  if (['graphql', 'health'].includes(first)) return first;
  if (['kk', 'ru', 'en', ''].includes(first)) return 'page';
  return first === '_app' ? 'file' : 'other';
}
