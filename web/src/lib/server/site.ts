import process from 'node:process';
import { BrokenPacks, createApi, createLog, openEngine, readEnv, type Api, type Opened } from '@okilet/api';
import persisted from './generated/persisted-documents.json' with { type: 'json' };

/** The filled engine is kept across hot reloads: an edit of a page or a document makes only the API anew. */
const held = globalThis as typeof globalThis & { okilet?: Promise<Opened> };
let site: Promise<Api> | undefined;

/** Opens the engine that the environment names and mounts the API on it, once in this process. */
export function openSite(): Promise<Api> {
  site ??= mount();
  return site;
}

/** The data version the site answers from; null while the engine cannot say. */
export async function dataVersion(): Promise<string | null> {
  const { store } = await openSite();
  return store.snapshot().then(({ version }) => version, () => null);
}

async function mount(): Promise<Api> {
  const read = readEnv(process.env);
  if (!read.ok) return end(`The environment has problems:\n${read.problems.join('\n')}`);
  const { env } = read;
  const log = createLog(env.logLevel);
  try {
    held.okilet ??= openEngine(env, log).then((opened) => {
      // Said by the server once the last answer is out.
      process.once('sveltekit:shutdown', () => void opened.engine.close());
      return opened;
    });
    const { engine, expectedVersion } = await held.okilet;
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
