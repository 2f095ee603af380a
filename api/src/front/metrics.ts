import { createServer, type Server } from 'node:http';
import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What is counted while the server runs, in the form of Prometheus. Labels have few values: no address, no text of a reader. */
export interface Metrics {
  request(kind: string, method: string, status: number, seconds: number): void;
  /** A query by name; one that is not of the site is "open". */
  query(name: string, outcome: string, seconds: number): void;
  limited(): void;
  /** What Prometheus reads. */
  text(): Promise<string>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({ name: 'okilet_http_request_seconds', help: 'Requests by kind, method and status', labelNames: ['kind', 'method', 'status'], buckets: SECONDS, registers: [registry] });
  const queries = new Histogram({ name: 'okilet_query_seconds', help: 'GraphQL queries by name and outcome', labelNames: ['name', 'outcome'], buckets: SECONDS, registers: [registry] });
  const limited = new Counter({ name: 'okilet_rate_limited_total', help: 'Requests refused because their address sent too many', registers: [registry] });
  return {
    request: (kind, method, status, seconds) => requests.observe({ kind, method, status }, seconds),
    query: (name, outcome, seconds) => queries.observe({ name, outcome }, seconds),
    limited: () => limited.inc(),
    text: () => registry.metrics(),
  };
}

let asked: Metrics | undefined;
/** The one set of figures of this process, where the environment asks for it. */
export function metricsFor(env: { readonly metrics: unknown }): Metrics | undefined {
  if (env.metrics) asked ??= createMetrics();
  return asked;
}

/** Serves the metrics on an address of their own, so that no reader of the site can ask for them. */
export function serveMetrics(metrics: Metrics, at: { readonly host: string; readonly port: number }): Server {
  return createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end();
    void metrics.text().then((text) => response.setHeader('content-type', 'text/plain; version=0.0.4; charset=utf-8').end(text));
  }).listen(at.port, at.host);
}
