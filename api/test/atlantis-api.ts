import { buildGraph, checkPacks, EngineError, formatProblem, loadGraph, openGrafeo, type Engine } from '@okilet/seed';
import { ATLANTIS } from '../../seed/test/atlantis.ts';
import { createApi, type Api, type ApiOptions } from '../src/index.ts';

/** The invented country in the embedded engine: once a test file. */
export async function atlantisEngine(): Promise<Engine> {
  const checked = checkPacks([ATLANTIS]);
  if (!checked.ok) throw new Error(checked.problems.map(formatProblem).join('\n'));
  const engine = openGrafeo();
  await loadGraph(engine, buildGraph(checked.pack));
  return engine;
}

/** An API over the invented country. */
export async function atlantisApi(options: Omit<ApiOptions, 'engine'> = {}): Promise<Api> {
  return createApi({ engine: await atlantisEngine(), ...options });
}

/** An engine that can be taken down and brought back, or made to break. */
export interface FailingEngine extends Engine {
  /** Every read rejects with this until it is set to null. */
  fault: Error | null;
}
export function failing(engine: Engine): FailingEngine {
  const wrapped: FailingEngine = {
    name: engine.name,
    fault: null,
    read: (work) => (wrapped.fault ? Promise.reject(wrapped.fault) : engine.read(work)),
    write: (work) => engine.write(work),
    close: () => engine.close(),
  };
  return wrapped;
}
export const down = new EngineError('unavailable', 'connect ECONNREFUSED 10.1.2.3:7687', new Error('socket of bolt://10.1.2.3'));

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** Sends any request to the API, and reads the answer. */
export async function send(api: Api, path: string, init: RequestInit = {}): Promise<Answered> {
  const response = await api.fetch(new Request(`http://okilet.test${path}`, init));
  const text = await response.text();
  const json = /json/.test(response.headers.get('content-type') ?? '') ? (JSON.parse(text) as object) : {};
  return { status: response.status, headers: response.headers, text, ...json };
}

/** Posts a body as JSON, and accepts the answer whose status tells a refusal, unless headers say otherwise. */
export function post(api: Api, body: unknown, headers: Record<string, string> = {}): Promise<Answered> {
  const sent = { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers };
  return send(api, '/graphql', { method: 'POST', headers: sent, body: JSON.stringify(body) });
}
