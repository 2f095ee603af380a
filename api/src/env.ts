import { z } from 'zod';
import { neo4jFrom, packFolders, type Neo4jAddress } from '@okilet/seed';
import { LOG_LEVELS } from './log.ts';

const model = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number('a port is a number').int().min(0).max(65_535).default(3000),
  ORIGIN: z.url('an origin is an address such as https://okilet.example').optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('error'),
  RATE_LIMIT: z.coerce.number('requests a minute, 0 for no limit').int().min(0).default(600),
  ADDRESS_HEADER: z.string().regex(/^[\w-]+$/, 'the name of a header, such as x-forwarded-for').toLowerCase().optional(),
  XFF_DEPTH: z.coerce.number('how many proxies stand before us').int().min(1).default(1),
  METRICS: z.string().regex(/^(?:[\w.-]+|\[[\da-f:]+\]):\d{1,5}$/, 'an address and a port, such as 127.0.0.1:9464').transform(hostAndPort).optional(),
  SHUTDOWN_TIMEOUT: z.coerce.number('seconds').int().min(0).default(30),
  ONLY_PERSISTED: z.enum(['0', '1', 'true', 'false']).default('0').transform((value) => value === '1' || value === 'true'),
});

/** The environment, read once. */
export interface Env {
  readonly host: string;
  readonly port: number;
  readonly origin: string | undefined;
  readonly neo4j: Neo4jAddress | null;
  /** Folders of packs: our own, then those named. */
  readonly packs: readonly string[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly onlyPersisted: boolean;
  /** Requests a minute of one address; 0 for no limit. */
  readonly rateLimit: number;
  readonly proxy: { readonly header: string | null; readonly depth: number };
  /** Where Prometheus may read; null for nowhere. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  /** How long running requests may take after a signal to stop. */
  readonly graceSeconds: number;
}

/** Reads the environment; every problem at once. Empty values count as absent. */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): { ok: true; env: Env } | { ok: false; problems: string[] } {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = model.safeParse(present);
  const problems = result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const neo4j = addressOf(present, problems);
  if (!result.success || problems.length > 0) return { ok: false, problems };
  const { HOST, PORT, ORIGIN, LOG_LEVEL, ONLY_PERSISTED, RATE_LIMIT, ADDRESS_HEADER, XFF_DEPTH, METRICS, SHUTDOWN_TIMEOUT } = result.data;
  return {
    ok: true,
    env: {
      host: HOST, port: PORT, origin: ORIGIN, neo4j, packs: packFolders([], present), logLevel: LOG_LEVEL, onlyPersisted: ONLY_PERSISTED,
      rateLimit: RATE_LIMIT, proxy: { header: ADDRESS_HEADER ?? null, depth: XFF_DEPTH }, metrics: METRICS ?? null, graceSeconds: SHUTDOWN_TIMEOUT,
    },
  };
}

function hostAndPort(address: string): { host: string; port: number } {
  const at = address.lastIndexOf(':');
  return { host: address.slice(0, at).replace(/^\[|\]$/g, ''), port: Number(address.slice(at + 1)) };
}

function addressOf(variables: Readonly<Record<string, string | undefined>>, problems: string[]): Neo4jAddress | null {
  try {
    return neo4jFrom(variables);
  } catch (error) {
    problems.push((error as RangeError).message);
    return null;
  }
}
