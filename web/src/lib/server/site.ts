import process from 'node:process';
import { BrokenPacks, createApi, createLog, metricsFor, openEngine, readEnv, type Api, type Opened } from '@okilet/api';
import persisted from './generated/persisted-documents.json' with { type: 'json' };

/** The filled engine is kept across hot reloads: an edit of a page or a document makes only the API anew. */
const held = globalThis as typeof globalThis & { okilet?: Promise<Opened> };
let site: { readonly on: Promise<Opened>; readonly api: Promise<Api> } | undefined;

/** Opens the engine that the environment names and mounts the API on it, once in this process. */
export function openSite(): Promise<Api> {
  held.okilet ??= open();
  if (site?.on !== held.okilet) site = { on: held.okilet, api: mount(held.okilet) };
  return site.api;
}

/** The data version the site answers from; null while the engine cannot say. */
export async function dataVersion(): Promise<string | null> {
  const { store } = await openSite();
  return store.snapshot().then(({ version }) => version, () => null);
}

/**
 * Reads the packs anew, for `npm run dev`: an edit of the data is seen at once, and a broken pack leaves the last good data.
 * Answers with what is wrong.
 */
export async function reopenSite(): Promise<string | null> {
  try {
    const { env, log } = settings();
    const opened = await openEngine(env, log);
    const before = held.okilet;
    held.okilet = Promise.resolve(opened);
    await (await before)?.engine.close();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

async function mount(opening: Promise<Opened>): Promise<Api> {
  const { engine, expectedVersion } = await opening;
  const { env, log } = settings();
  return createApi({ engine, expectedVersion, persisted, onlyPersisted: env.onlyPersisted, log, metrics: metricsFor(env) });
}

/** A start that cannot succeed says why, without a stack. */
async function open(): Promise<Opened> {
  try {
    const { env, log } = settings();
    const opened = await openEngine(env, log);
    // Said by the server once the last answer is out.
    process.once('sveltekit:shutdown', () => void opened.engine.close());
    return opened;
  } catch (error) {
    if (!(error instanceof BrokenPacks || error instanceof BrokenEnvironment)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/** Writes a fault of a page where the answers' faults are written. */
export function logFault(error: unknown): void {
  settings().log.error('a page could not be made', error);
}

class BrokenEnvironment extends Error {}

function settings() {
  const read = readEnv(process.env);
  if (!read.ok) throw new BrokenEnvironment(`The environment has problems:\n${read.problems.join('\n')}`);
  return { env: read.env, log: createLog(read.env.logLevel) };
}
