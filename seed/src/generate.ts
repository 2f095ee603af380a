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
import { checkPacks } from './pack/check.ts';
import type { Rule } from './pack/rule.ts';
import { statsTable } from './pack/stats.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const RULES = 'src/pack/rules';
const GUIDE = 'README.md';
/** The README of the whole, which shows how much is coded. */
const FRONT = '../README.md';

/** Every generated file: path below the workspace, content. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const ids = ruleIds(path.join(ROOT, RULES));
  // Not by the list of rules: that may be the very file which is out of date.
  const rules = await Promise.all(ids.map(async (id) => {
    const module = await import(pathToFileURL(path.join(ROOT, RULES, `${id}.ts`)).href) as Record<string, Rule>;
    const rule = module[constOf(id)];
    if (!rule) throw new Error(`${RULES}/${id}.ts exports no const ${constOf(id)}`);
    return rule;
  }));
  const guide = between(between(readFileSync(path.join(ROOT, GUIDE), 'utf8'), 'rules', ruleTable(rules)), 'tables', authorTables());
  const checked = checkPacks([path.join(ROOT, 'data')]);
  const front = readFileSync(path.join(ROOT, FRONT), 'utf8');
  return new Map([[`${RULES}/index.ts`, ruleList(ids)], [GUIDE, guide], [FRONT, checked.ok ? between(front, 'stats', statsTable(checked.pack)) : front]]);
}

if (process.argv[1] === import.meta.filename) {
  const check = process.argv.includes('--check');
  for (const [name, content] of await generatedFiles()) {
    const file = path.join(ROOT, name);
    if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
    if (check) {
      process.stderr.write(`seed/${name} is out of date: run npm run generate\n`);
      process.exitCode = 1;
    } else writeFileSync(file, content);
  }
}
