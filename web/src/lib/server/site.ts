import process from 'node:process';
import { BrokenPacks, createApi, createLog, openEngine, readEnv, type Api } from '@okilet/api';
import persisted from './generated/persisted-documents.json' with { type: 'json' };

/** Kept across hot reloads, so that an edit of a page does not fill the engine again. */
const held = globalThis as typeof globalThis & { okilet?: Promise<Api> };

/** Opens the engine that the environment names and mounts the API on it, once in this process. */
export function openSite(): Promise<Api> {
  held.okilet ??= open();
  return held.okilet;
}

/** The data version the site answers from; null while the engine cannot say. */
export async function dataVersion(): Promise<string | null> {
  const { store } = await openSite();
  return store.snapshot().then(({ version }) => version, () => null);
}

async function open(): Promise<Api> {
  const read = readEnv(process.env);
  if (!read.ok) return end(`The environment has problems:\n${read.problems.join('\n')}`);
  const { env } = read;
  const log = createLog(env.logLevel);
  try {
    const { engine, expectedVersion } = await openEngine(env, log);
    process.once('SIGTERM', () => void engine.close());
    return createApi({ engine, expectedVersion, persisted, onlyPersisted: env.onlyPersisted, log });
  } catch (error) {
    if (error instanceof BrokenPacks) return end(error.message);
    throw error;
  }
}

/** A start that cannot succeed says why, without a stack. */
function end(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
