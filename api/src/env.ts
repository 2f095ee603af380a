import { z } from 'zod';
import { neo4jFrom, packFolders, type Neo4jAddress } from '@okilet/seed';
import { LOG_LEVELS } from './log.ts';

const model = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number('a port is a number').int().min(0).max(65_535).default(3000),
  ORIGIN: z.url('an origin is an address such as https://okilet.example').optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('error'),
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
}

/** Reads the environment; every problem at once. Empty values count as absent. */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): { ok: true; env: Env } | { ok: false; problems: string[] } {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = model.safeParse(present);
  const problems = result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const neo4j = addressOf(present, problems);
  if (!result.success || problems.length > 0) return { ok: false, problems };
  const { HOST, PORT, ORIGIN, LOG_LEVEL, ONLY_PERSISTED } = result.data;
  return {
    ok: true,
    env: { host: HOST, port: PORT, origin: ORIGIN, neo4j, packs: packFolders([], present), logLevel: LOG_LEVEL, onlyPersisted: ONLY_PERSISTED },
  };
}

function addressOf(variables: Readonly<Record<string, string | undefined>>, problems: string[]): Neo4jAddress | null {
  try {
    return neo4jFrom(variables);
  } catch (error) {
    problems.push((error as RangeError).message);
    return null;
  }
}
