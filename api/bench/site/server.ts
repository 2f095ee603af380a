import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../../seed/neo4j/port.ts';

const WEB = path.resolve(import.meta.dirname, '../../../web');
const PATIENCE_MS = 120_000;

/** The site as `npm start` serves it, in a process of its own. */
export interface RunningSite {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Builds the site where its build is older than its sources. */
export async function buildSite(): Promise<void> {
  const code = await ended(spawn(process.execPath, [path.join(WEB, 'bin/build.ts')], { stdio: ['ignore', 'ignore', 'inherit'] }));
  if (code !== 0) throw new Error('the pages could not be built; the reason stands above');
}

/** Starts the built site; answers when its first page has come. */
export async function startSite(env: Readonly<Record<string, string>>, firstPage: string): Promise<RunningSite> {
  const port = String(await freePort());
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [path.join(WEB, 'bin/start.ts')], {
    env: { ...process.env, ...env, HOST: '127.0.0.1', PORT: port, ORIGIN: origin, LOG_LEVEL: 'silent' }, stdio: ['ignore', 'ignore', 'inherit'],
  });
  const end = ended(child);
  await firstAnswer(`${origin}${firstPage}`, child);
  return {
    origin,
    stop: async () => {
      child.kill('SIGTERM');
      await end;
    },
  };
}

/** Starts a Node that does nothing, and waits for its end. */
export async function startNothing(): Promise<void> {
  await ended(spawn(process.execPath, ['--eval', '0'], { stdio: 'ignore' }));
}

async function firstAnswer(url: string, child: ChildProcess): Promise<void> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  while (Date.now() < giveUpAt && child.exitCode === null) {
    const response = await fetch(url).catch(() => null);
    if (response?.status === 500) break;
    if (response?.ok) {
      await response.arrayBuffer();
      return;
    }
    await wait(10);
  }
  child.kill('SIGKILL');
  throw new Error(`no page came from ${url}`);
}

async function ended(child: ChildProcess): Promise<number> {
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}
