import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { Neo4jMissing } from './missing.ts';

const OLDEST = 17;
const run = promisify(execFile);

/** A Java that is new enough, and its major version. NEO4J_JAVA, JAVA_HOME, PATH, then where systems keep theirs. */
export async function findJava(): Promise<{ readonly java: string; readonly major: number }> {
  const tooOld: string[] = [];
  for (const java of candidates()) {
    const major = await majorOf(java);
    if (major !== null && major >= OLDEST) return { java, major };
    if (major !== null) tooOld.push(`${java} is ${major}`);
  }
  const found = tooOld.length > 0 ? ` (${tooOld.join(', ')})` : '';
  throw new Neo4jMissing(`no Java ${OLDEST} or newer${found}`);
}

function candidates(): string[] {
  const { NEO4J_JAVA, JAVA_HOME } = process.env;
  return [
    ...(NEO4J_JAVA ? [NEO4J_JAVA] : []),
    ...(JAVA_HOME ? [path.join(JAVA_HOME, 'bin', 'java')] : []),
    'java',
    ...installed('/usr/lib/jvm', 'bin/java'),
    ...installed('/Library/Java/JavaVirtualMachines', 'Contents/Home/bin/java'),
  ];
}

function installed(folder: string, java: string): string[] {
  try {
    return readdirSync(folder).map((name) => path.join(folder, name, java));
  } catch {
    return [];
  }
}

async function majorOf(java: string): Promise<number | null> {
  try {
    const { stderr, stdout } = await run(java, ['-version']);
    return javaMajor(`${stderr}${stdout}`);
  } catch {
    return null;
  }
}

/** The major version in what `java -version` prints: 17 of "17.0.15", 8 of "1.8.0_402". */
export function javaMajor(printed: string): number | null {
  const match = /version "(?:1\.)?(\d+)/.exec(printed);
  return match ? Number(match[1]) : null;
}
