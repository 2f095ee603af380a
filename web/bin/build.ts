/** Builds the pages when web/build is missing or made from other sources; by itself: `node web/bin/build.ts`. */
import { rmSync, writeFileSync } from 'node:fs';
import { isFresh, markOf, sourcesHash } from './fresh.ts';
import { BUILD, ROOT, WEB } from './paths.ts';
import { run, tool } from './tool.ts';

/** Answers whether web/build can be served. The build's own output says what went wrong. */
export async function buildWhenStale(): Promise<boolean> {
  // Taken before the build: an edit meanwhile makes it stale.
  const hash = sourcesHash(ROOT);
  if (isFresh(BUILD, hash)) return true;
  process.stderr.write('Building the pages, as after every change of their sources.\n');
  rmSync(markOf(BUILD), { force: true });
  if (await run(tool('vite', 'build', '--logLevel', 'warn'), { cwd: WEB }) !== 0) return false;
  writeFileSync(markOf(BUILD), hash);
  return true;
}

if (process.argv[1] === import.meta.filename && !(await buildWhenStale())) process.exitCode = 1;
