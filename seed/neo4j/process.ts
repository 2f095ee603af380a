import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const SETPRIV = '/usr/bin/setpriv';
const KEPT_LOG = 20_000;
const PATIENCE_MS = 30_000;

/** What to start, and where. */
export interface ServerPlace {
  readonly java: string;
  readonly major: number;
  readonly jars: string;
  readonly home: string;
  readonly conf: string;
}

/** A running Java process with a Neo4j in it. */
export interface ServerProcess {
  /** Settles when the process has ended, by itself or not. */
  readonly ended: Promise<void>;
  readonly hasEnded: () => boolean;
  /** The last of what it printed. */
  readonly log: () => string;
  /** Lets it close its store; ends it by force when that takes too long. */
  readonly end: () => Promise<void>;
  readonly kill: () => void;
}

/** Starts Neo4j as a child that does not outlive this process. */
export function startProcess(place: ServerPlace): ServerProcess {
  const [command, ...args] = [...tied(), place.java, ...javaOptions(place)] as [string, ...string[]];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  let over = false;
  const keep = (text: Buffer): void => {
    log = `${log}${text.toString()}`.slice(-KEPT_LOG);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => { keep(Buffer.from(error.message)); resolve(); });
    child.once('close', () => { resolve(); });
  }).then(() => { over = true; });
  return {
    ended,
    hasEnded: () => over,
    log: () => log,
    kill: () => { child.kill('SIGKILL'); },
    async end() {
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
      await ended;
      clearTimeout(force);
    },
  };
}

/** On Linux the kernel ends the child even when this process is killed outright. */
function tied(): string[] {
  return existsSync(SETPRIV) ? [SETPRIV, '--pdeathsig', 'TERM'] : [];
}

function javaOptions({ major, jars, home, conf }: ServerPlace): string[] {
  return [
    '-Xms64m', '-Xmx1g', '-XX:+UseSerialGC', '-XX:+ExitOnOutOfMemoryError', '-Dfile.encoding=UTF-8', '-Dlog4j2.disable.jmx=true',
    ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...(major >= 24 ? ['--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow'] : []),
    '-cp', path.join(jars, '*'), 'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`, `--config-dir=${conf}`, '--console-mode',
  ];
}
