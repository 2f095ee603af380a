import { globSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { ROOT, WEB } from './paths.ts';

/** The doors need no types, so they can be asked about files that do not exist. */
const untyped = new ESLint({ cwd: ROOT, overrideConfig: [{ ...tseslint.configs.disableTypeChecked, files: ['**/*.ts', '**/*.svelte'] }] });
const typed = new ESLint({ cwd: ROOT });

async function complaints(eslint: ESLint, filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(ROOT, filePath) });
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId !== '@typescript-eslint/no-unused-vars').map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const CLOSED = [
  ['schema/src/facts.ts', '@okilet/seed', 'schema imports nothing of ours: put the word'],
  ['schema/src/pack/claims.ts', '../../../api/src/api.ts', 'schema imports nothing of ours: put the word'],
  ['seed/src/graph/build.ts', '@okilet/api', 'seed imports only schema: what it shares'],
  ['seed/src/graph/build.test.ts', '../../../web/src/lib/url/read.ts', 'seed imports only schema: what it shares'],
  ['seed/src/graph/build.ts', 'neo4j-driver', 'take an Engine, and ask it'],
  ['seed/src/cli.ts', '@grafeo-db/js', 'take an Engine, and ask it'],
  ['seed/neo4j/local.ts', '@grafeo-db/js', 'only seed/src/engine imports Grafeo'],
  ['api/src/api.ts', '@okilet/web', 'api imports schema, and seed by its door'],
  ['api/src/store/matrix.ts', '../../../seed/src/engine/engine.ts', 'api imports schema, and seed by its door'],
  ['api/src/store/matrix.ts', '@okilet/seed/src/graph/build.ts', 'api imports schema, and seed by its door'],
  ['api/src/store/matrix.ts', 'neo4j-driver', 'take an Engine, and ask it'],
  ['api/src/main.ts', 'cytoscape', 'only web/src/lib/map imports cytoscape'],
  ['api/src/analysis/cell.ts', '../store/matrix.ts', 'api/src/analysis is pure'],
  ['api/src/analysis/cell.ts', 'node:fs', 'api/src/analysis is pure'],
  ['api/src/analysis/cell.ts', '@okilet/schema/pack', 'api/src/analysis is pure'],
  ['api/src/analysis/findings/no-decider.ts', '../../context.ts', 'api/src/analysis is pure'],
  ['web/src/routes/[lang]/matrix/+page.server.ts', '@okilet/api', 'a page asks the API over GraphQL'],
  ['web/src/routes/[lang]/matrix/+page.svelte', '@okilet/seed', 'a page asks the API over GraphQL'],
  ['web/src/lib/matrix/rows.ts', '../../../../api/src/analysis/cell.ts', 'a page asks the API over GraphQL'],
  ['web/src/lib/server/mount.ts', 'neo4j-driver', 'take an Engine, and ask it'],
  ['web/src/lib/matrix/Matrix.svelte', 'cytoscape', 'only web/src/lib/map imports cytoscape'],
  ['web/src/lib/matrix/Cell.svelte', '../compare/Change.svelte', 'features do not import each other: put what matrix shares'],
  ['web/src/lib/map/draw.ts', '#lib/matrix/rows.ts', 'features do not import each other: put what map shares'],
  ['web/src/lib/map/parts/edge.test.ts', '../../money/flow.ts', 'features do not import each other: put what map shares'],
] as const;

const OPEN = [
  ['schema/src/facts.ts', './vocabulary.ts'],
  ['seed/src/graph/build.ts', '@okilet/schema/graph'],
  ['seed/src/engine/neo4j.ts', 'neo4j-driver'],
  ['seed/src/engine/grafeo.ts', '@grafeo-db/js'],
  ['seed/neo4j/local.ts', 'neo4j-driver'],
  ['api/src/store/neo4j.test.ts', 'neo4j-driver'],
  ['api/src/main.ts', '@okilet/seed'],
  ['api/src/analysis/findings/no-decider.ts', '../cell.ts'],
  ['api/src/analysis/findings/no-decider.ts', '@okilet/schema/facts'],
  ['api/src/analysis/cell.test.ts', 'fast-check'],
  ['web/src/lib/server/mount.ts', '@okilet/api'],
  ['web/src/hooks.server.ts', '@okilet/api'],
  ['web/src/lib/draft/judge.ts', '@okilet/api/analysis'],
  ['web/src/lib/matrix/rows.ts', '@okilet/schema/words'],
  ['web/src/lib/matrix/Cell.svelte', '../ui/Tag.svelte'],
  ['web/src/lib/map/draw.ts', 'cytoscape'],
  ['web/src/routes/[lang]/matrix/+page.svelte', '#lib/matrix/Matrix.svelte'],
] as const;

const FORMS = {
  'an import': (from: string) => `import { x } from '${from}';`,
  'an import of a type': (from: string) => `import type { X } from '${from}';`,
  'an import while running': (from: string) => `export const later = () => import('${from}');`,
  're-exporting': (from: string) => `export { x } from '${from}';`,
};

function inFile(file: string, code: string): string {
  return file.endsWith('.svelte') ? `<script lang="ts" module>\n${code}\n</script>\n` : `${code}\n`;
}

const LIB = path.join(WEB, 'src/lib');
const SHARED = ['i18n', 'server', 'styles', 'ui', 'url'];
const FOLDERS = globSync('*/', { cwd: LIB });

describe('the doors of the house', () => {
  it.each(CLOSED)('%s may not have %s, and is told: %s', async (file, from, told) => {
    for (const [form, write] of Object.entries(FORMS)) {
      expect(await complaints(untyped, file, inFile(file, write(from))), form).toEqual([expect.stringContaining(told)]);
    }
  });

  it.each(OPEN)('%s may have %s', async (file, from) => {
    for (const [form, write] of Object.entries(FORMS)) {
      expect(await complaints(untyped, file, inFile(file, write(from))), form).toEqual([]);
    }
  });

  it.skipIf(FOLDERS.length === 0).each(FOLDERS)('web/src/lib/%s is a feature or shared', async (folder) => {
    const config = await untyped.calculateConfigForFile(path.join(LIB, folder, 'any.ts')) as { rules: Record<string, unknown> };
    const isFeature = JSON.stringify(config.rules['no-restricted-imports']).includes('features do not import each other');
    expect(isFeature || SHARED.includes(folder), 'name it in FEATURES of eslint.config.js or in SHARED of this test').toBe(true);
  });
});

describe('the habits of the house', () => {
  it.each([
    ['a promise that nobody waits for', 'export function go(): void { Promise.resolve(1); }', '@typescript-eslint/no-floating-promises'],
    ['any', 'export const x: any = 1;', '@typescript-eslint/no-explicit-any'],
    ['a default export', 'export default 1;', 'no-restricted-exports'],
    ['a file over 400 lines', 'export {};\n'.repeat(401), 'max-lines'],
  ])('refuse %s', async (_what, code, rule) => {
    const found = await complaints(typed, 'web/bin/paths.ts', `${code}\n`);
    expect(found.some((line) => line.startsWith(`${rule}:`))).toBe(true);
  }, 30_000);

  it('refuse what nobody uses', async () => {
    const [result] = await typed.lintText('const unused = 1;\n', { filePath: path.join(ROOT, 'web/bin/paths.ts') });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('@typescript-eslint/no-unused-vars');
  }, 30_000);
});
