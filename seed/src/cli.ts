/** `npm run seed -- COMMAND`: finds the command among the files of commands/ and runs it. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command, World } from './commands/command.ts';

const FOLDER = path.join(import.meta.dirname, 'commands');

/** Runs one command line and returns its exit code. */
export async function run(args: readonly string[], world: World): Promise<number> {
  const [name, ...rest] = args;
  const names = commandNames();
  if (name === undefined || name === '--help' || name === 'help') {
    world.out(await help(names));
    return name === undefined ? 2 : 0;
  }
  if (!names.includes(name)) {
    world.err(`there is no command "${name}"\n\n${await help(names)}`);
    return 2;
  }
  const command = await commandOf(name);
  if (rest.includes('--help')) {
    world.out(command.usage);
    return 0;
  }
  try {
    return await command.run(rest, world);
  } catch (error) {
    if (!isMisuse(error)) throw error;
    world.err(`${error.message}\n\n${command.usage}`);
    return 2;
  }
}

/** Every file of the folder but this interface and tests. */
function commandNames(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'command.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

async function commandOf(name: string): Promise<Command> {
  const module = await import(pathToFileURL(path.join(FOLDER, `${name}.ts`)).href) as { readonly command: Command };
  return module.command;
}

async function help(names: readonly string[]): Promise<string> {
  const lines = await Promise.all(names.map(async (name) => `  ${name.padEnd(8)}${(await commandOf(name)).means}`));
  return ['npm run seed -- COMMAND [--help]', '', ...lines].join('\n');
}

/** What `parseArgs` throws for an option that a command does not know. */
function isMisuse(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

if (process.argv[1] === import.meta.filename) {
  // A reader that closes early, such as `head`, has seen enough: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  process.exitCode = await run(process.argv.slice(2), {
    env: process.env,
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  });
}
