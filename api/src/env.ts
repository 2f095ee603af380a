import path from 'node:path';
import { z } from 'zod';
import { LOG_LEVELS } from './log.ts';

const model = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number('a port is a number').int().min(0).max(65_535).default(3000),
  ORIGIN: z.url('an origin is an address such as https://okilet.example').optional(),
  NEO4J_URI: z.string().regex(/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/\S+$/, 'begins with bolt:// or neo4j://').optional(),
  NEO4J_USERNAME: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  PACKS: z.string().optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('error'),
  ONLY_PERSISTED: z.enum(['0', '1', 'true', 'false']).default('0').transform((value) => value === '1' || value === 'true'),
});

/** The environment, read once. */
export interface Env {
  readonly host: string;
  readonly port: number;
  readonly origin: string | undefined;
  readonly neo4j: { readonly uri: string; readonly username: string | undefined; readonly password: string | undefined; readonly database: string | undefined } | null;
  /** Folders of packs: our own, then those named. */
  readonly packs: readonly string[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly onlyPersisted: boolean;
}

/** The folder of our own packs. */
export const OWN_PACKS = path.resolve(import.meta.dirname, '../../seed/data');

/** Reads the environment; every problem at once. Empty values count as absent. */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): { ok: true; env: Env } | { ok: false; problems: string[] } {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = model.safeParse(present);
  if (!result.success) return { ok: false, problems: result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
  const read = result.data;
  return {
    ok: true,
    env: {
      host: read.HOST,
      port: read.PORT,
      origin: read.ORIGIN,
      neo4j: read.NEO4J_URI
        ? { uri: read.NEO4J_URI, username: read.NEO4J_USERNAME, password: read.NEO4J_PASSWORD, database: read.NEO4J_DATABASE }
        : null,
      packs: [OWN_PACKS, ...(read.PACKS ?? '').split(path.delimiter).filter((folder) => folder !== '')],
      logLevel: read.LOG_LEVEL,
      onlyPersisted: read.ONLY_PERSISTED,
    },
  };
}
