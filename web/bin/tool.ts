import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { ROOT } from './paths.ts';

const PACKAGE_OF = {
  'eslint': 'eslint',
  'playwright': '@playwright/test',
  'svelte-check': 'svelte-check',
  'svelte-kit': '@sveltejs/kit',
  'tsc': 'typescript',
  'vite': 'vite',
  'vitest': 'vitest',
} as const;

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** The command line of a tool of node_modules under the Node that runs this, whatever Node the shell has. */
export function tool(name: keyof typeof PACKAGE_OF, ...args: string[]): string[] {
  const manifest = findPackageJSON(PACKAGE_OF[name], import.meta.url);
  if (manifest === undefined) throw new Error(`${PACKAGE_OF[name]} is not installed: run npm ci`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Readonly<Record<string, string>> };
  const file = typeof bin === 'string' ? bin : bin[name];
  if (file === undefined) throw new Error(`${PACKAGE_OF[name]} has no command ${name}`);
  return [process.execPath, path.join(path.dirname(manifest), file), ...args];
}

/** The command line of a script of ours, named from the root. */
export function script(file: string, ...args: string[]): string[] {
  return [process.execPath, path.join(ROOT, file), ...args];
}

/** Runs a command whose output the reader sees as it comes; answers its exit code. */
export function run(command: readonly string[], { cwd = ROOT, env = process.env }: RunOptions = {}): Promise<number> {
  const [file, ...args] = command as [string, ...string[]];
  const child = spawn(file, args, { cwd, env, stdio: 'inherit' });
  const release = endTogether(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      release();
      resolve(code ?? 1);
    });
  });
}

/** A terminal sends Ctrl-C to the child too, a service manager sends SIGTERM to us alone: either way both end, the child first. */
function endTogether(child: ChildProcess): () => void {
  const onSignal = (signal: 'SIGINT' | 'SIGTERM'): void => {
    if (signal === 'SIGTERM') child.kill(signal);
    child.once('close', () => process.exit(signal === 'SIGINT' ? 130 : 143));
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return () => { process.off('SIGINT', onSignal).off('SIGTERM', onSignal); };
}

/** Runs a command and keeps what it prints, errors and all, in the order in which it came. */
export function capture(command: readonly string[], { cwd = ROOT, env = process.env }: RunOptions = {}): Promise<{ readonly code: number; readonly output: string }> {
  const [file, ...args] = command as [string, ...string[]];
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { output += text; });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => { resolve({ code: code ?? 1, output }); });
  });
}
