/** `npm test`: unit tests, then browser tests, then one closing line that counts both. */
import { appendFileSync, existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../e2e/browser.ts';
import { buildWhenStale } from './build.ts';
import { CACHE, ROOT, WEB, hasPages } from './paths.ts';
import { NOTHING, closingLine, playwrightTally, sum, tallyOf, vitestTally, type Tally } from './tally.ts';
import { wantedFrom, type Wanted } from './test-arguments.ts';
import { capture, run, tool } from './tool.ts';

const RESULTS = path.join(CACHE, 'test');
const UNIT = path.join(RESULTS, 'vitest.json');
const PAGES = path.join(RESULTS, 'playwright.json');
const NOT_TESTED = path.join(RESULTS, 'not-tested.txt');

const wanted = wantedFrom(process.argv.slice(2));
if (typeof wanted === 'string') {
  process.stderr.write(`${wanted}\n`);
  process.exitCode = 2;
} else {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  close(sum([await testUnits(wanted), await testPages(wanted).catch(sayAndFail)]));
}

async function testUnits({ paths, title }: Wanted): Promise<Tally> {
  // Tests of pages are compiled with settings that this command writes.
  if (hasPages() && await run(tool('svelte-kit', 'sync'), { cwd: WEB }) !== 0) return { ...NOTHING, failed: 1 };
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`];
  const named = title === undefined ? [] : ['--testNamePattern', title];
  const command = tool('vitest', 'run', '--passWithNoTests', ...reporters, ...named, ...paths);
  return tallyOf(UNIT, await run(command, { env: { ...process.env, NOT_TESTED_FILE: NOT_TESTED } }), vitestTally);
}

async function testPages({ paths, title }: Wanted): Promise<Tally> {
  const specs = globSync('web/e2e/*.spec.ts', { cwd: ROOT }).filter((file) => paths.length === 0 || paths.some((part) => file.includes(part)));
  if (specs.length === 0) return NOTHING;
  const named = title === undefined ? [] : ['--grep', title];
  const command = tool('playwright', 'test', '--pass-with-no-tests', ...named, ...specs.map((file) => path.basename(file)));
  const browser = await findBrowser();
  if (browser === null) return countPages(command);
  if (!(await buildWhenStale())) return { ...NOTHING, failed: 1 };
  const env = { ...process.env, E2E_BROWSER: JSON.stringify(browser), PLAYWRIGHT_JSON_OUTPUT_FILE: PAGES };
  return tallyOf(PAGES, await run([...command, '--reporter=list,json'], { cwd: WEB, env }), playwrightTally);
}

function sayAndFail(error: unknown): Tally {
  process.stderr.write(`${(error as Error).message}\n`);
  return { ...NOTHING, failed: 1 };
}

/** Without a browser the tests of pages are listed, not run: they count as skipped, in CI as a failure. */
async function countPages(command: readonly string[]): Promise<Tally> {
  appendFileSync(NOT_TESTED, 'NOT TESTED in a browser: none opens here; install Chromium, Chrome or Edge, or set BROWSER_PATH.\n');
  const env = { ...process.env, E2E_BROWSER: 'null', PLAYWRIGHT_JSON_OUTPUT_FILE: PAGES };
  const { code } = await capture([...command, '--list', '--reporter=json'], { cwd: WEB, env });
  return tallyOf(PAGES, process.env['CI'] ? 1 : code, playwrightTally);
}

function close(tally: Tally): void {
  if (existsSync(NOT_TESTED)) process.stderr.write(readFileSync(NOT_TESTED, 'utf8'));
  if (tally.passed + tally.failed + tally.skipped === 0) process.stderr.write('No test has such a path or title.\n');
  process.stdout.write(`${closingLine(tally)}\n`);
  process.exitCode = tally.failed > 0 || tally.passed + tally.skipped === 0 ? 1 : 0;
}
