import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const SOURCES = ['package-lock.json', '{schema,seed,api}/{src,graphql,generated}/**', 'web/**'];
const NOT_BUILT = ['**/*.test.ts', 'web/{node_modules,build,.svelte-kit,test-results,bin,e2e}/**'];

/** A hash over names and contents of all that a build is made from: a clone or a copy has new dates, the same words. */
export function sourcesHash(root: string): string {
  const hash = createHash('sha256');
  for (const file of globSync(SOURCES, { cwd: root, exclude: NOT_BUILT }).sort()) {
    const full = path.join(root, file);
    if (statSync(full).isFile()) hash.update(`${file}\0`).update(readFileSync(full)).update('\0');
  }
  return hash.digest('hex');
}

/** Whether the build is there and its mark names these sources. */
export function isFresh(build: string, hash: string): boolean {
  const mark = markOf(build);
  return existsSync(path.join(build, 'index.js')) && existsSync(mark) && readFileSync(mark, 'utf8') === hash;
}

/** The file beside a build that says which sources it was made from. */
export function markOf(build: string): string {
  return path.join(build, 'sources.sha256');
}
