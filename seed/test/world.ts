import { run } from '../src/cli.ts';

/** What a command line printed, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string[];
  readonly err: string[];
}

/** Runs a command line in this process. */
export async function ran(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { env, out: (line) => out.push(...line.split('\n')), err: (line) => err.push(...line.split('\n')) });
  return { code, out, err };
}
