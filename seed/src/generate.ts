/**
 * Writes the generated files of this workspace: the list of pack rules, the tables of the author's guide, and the counts in
 * the README of the whole.
 * With --check it writes nothing and exits 1 when a file on disk differs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { between } from './guide/between.ts';
import { constOf, ruleIds, ruleList } from './guide/rule-list.ts';
import { ruleTable } from './guide/rule-table.ts';
import { authorTables } from './guide/tables.ts';
import type { Rule } from './pack/rule.ts';
import { statsTable } from './pack/stats.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const RULES = 'src/pack/rules';
const GUIDE = 'README.md';
/** The README of the whole, which shows how much is coded. */
const FRONT = '../README.md';

/**
 * Every generated file: path below the workspace, content. The list of rules comes first and is written before anything reads
 * it: a rule that was added or taken out would else keep the other files from being written.
 */
export async function* generatedFiles(): AsyncIterable<readonly [name: string, content: string]> {
  const ids = ruleIds(path.join(ROOT, RULES));
  yield [`${RULES}/index.ts`, ruleList(ids)];
  const guide = between(read(GUIDE), 'rules', ruleTable(await Promise.all(ids.map(ruleOf))));
  yield [GUIDE, between(guide, 'tables', authorTables())];
  const { checkPacks } = await import('./pack/check.ts');
  const checked = checkPacks([path.join(ROOT, 'data')]);
  // Packs with an error leave the counts as they are: the check of the packs says what is wrong.
  if (checked.ok) yield [FRONT, between(read(FRONT), 'stats', statsTable(checked.pack))];
}

async function ruleOf(id: string): Promise<Rule> {
  const module = await import(pathToFileURL(path.join(ROOT, RULES, `${id}.ts`)).href) as Record<string, Rule>;
  const rule = module[constOf(id)];
  if (!rule) throw new Error(`${RULES}/${id}.ts exports no const ${constOf(id)}`);
  return rule;
}

function read(name: string): string {
  return readFileSync(path.join(ROOT, name), 'utf8');
}

if (process.argv[1] === import.meta.filename) {
  const check = process.argv.includes('--check');
  for await (const [name, content] of generatedFiles()) {
    const file = path.join(ROOT, name);
    if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
    if (check) {
      process.stderr.write(`${path.posix.join('seed', name)} is out of date: run npm run generate\n`);
      process.exitCode = 1;
    } else writeFileSync(file, content);
  }
}
