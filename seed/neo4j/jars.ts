import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Neo4jMissing } from './missing.ts';

const POM = path.join(import.meta.dirname, 'pom.xml');
const run = promisify(execFile);

/** The Neo4j that pom.xml names. */
export function neo4jVersion(): string {
  const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(POM, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${POM} names no neo4j.version`);
  return version;
}

/** The folder that holds Neo4j's jars: filled by Maven the first time, kept in the user's cache. */
export async function neo4jJars(say: (line: string) => void): Promise<string> {
  const version = neo4jVersion();
  const folder = path.join(cacheFolder(), `neo4j-${version}`);
  if (!existsSync(folder)) {
    say(`Fetching Neo4j ${version} with Maven, once, into ${folder}`);
    await fetchInto(folder);
  }
  return folder;
}

function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  return path.join(XDG_CACHE_HOME || LOCALAPPDATA || path.join(homedir(), '.cache'), 'okilet');
}

/** A folder is renamed into place when complete: a broken download never looks like a finished one. */
async function fetchInto(folder: string): Promise<void> {
  const part = `${folder}.${process.pid}.part`;
  mkdirSync(path.dirname(folder), { recursive: true });
  try {
    await maven(['--quiet', '--batch-mode', '--file', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${part}`]);
    renameSync(part, folder);
  } catch (cause) {
    const anotherWasFaster = existsSync(folder);
    if (!anotherWasFaster) throw cause;
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

async function maven(args: string[]): Promise<void> {
  try {
    // Windows has a mvn.cmd, which only a shell can start.
    await run('mvn', args, { shell: process.platform === 'win32' });
  } catch (cause) {
    throw missing(cause);
  }
}

function missing(cause: unknown): Neo4jMissing {
  const { code, stdout } = cause as { code?: unknown; stdout?: string };
  if (code === 'ENOENT') return new Neo4jMissing('no Maven (mvn is not on PATH)', undefined, { cause });
  const firstError = /^\[ERROR\] (.+)$/m.exec(stdout ?? '')?.[1];
  return new Neo4jMissing(`Maven could not fetch it (${firstError?.trim() ?? String(cause)})`, 'a network that reaches Maven Central, once', { cause });
}
