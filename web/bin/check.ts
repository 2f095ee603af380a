/** `npm run check`: types, lint, generated files, packs. All run, all failures are shown. */
import { WEB, hasPages } from './paths.ts';
import { report, runSteps, type Step } from './steps.ts';
import { run, script, tool } from './tool.ts';

const pages: readonly Step[] = hasPages() ? [{ name: 'types of the pages', commands: [tool('svelte-check', '--fail-on-warnings')], cwd: WEB }] : [];

// Lint and types of the pages both read what this command writes.
if (hasPages()) await run(tool('svelte-kit', 'sync'), { cwd: WEB });
const outcomes = await runSteps([
  { name: 'types', commands: [tool('tsc', '-p', '.')] },
  ...pages,
  { name: 'lint', commands: [tool('eslint', '--max-warnings=0', '.')] },
  { name: 'generated files', commands: [script('web/bin/generate.ts', '--check')] },
  { name: 'packs', commands: [script('seed/src/cli.ts', 'check')] },
]);
process.stdout.write(report(outcomes));
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;
