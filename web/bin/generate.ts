/** `npm run generate`: runs every workspace's generator, `src/generate.ts`; with --check they write nothing and compare. */
import { globSync } from 'node:fs';
import { ROOT } from './paths.ts';
import { run, script } from './tool.ts';

let worst = 0;
for (const file of globSync('{schema,seed,api,web}/src/generate.ts', { cwd: ROOT }).sort()) {
  worst = Math.max(worst, await run(script(file, ...process.argv.slice(2))));
}
process.exitCode = worst;
