import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isFresh, markOf, sourcesHash } from './fresh.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'okilet-fresh-'));
  write('web/src/routes/+page.svelte', '<h1>Okilet</h1>');
});
afterEach(() => { rmSync(root, { recursive: true }); });

it('calls a build fresh while its sources have the words that it was made from', () => {
  write('web/build/index.js', '');
  const build = path.join(root, 'web/build');
  writeFileSync(markOf(build), sourcesHash(root));
  expect(isFresh(build, sourcesHash(root))).toBe(true);

  write('web/src/routes/+page.svelte', '<h1>Өкілет</h1>');
  expect(isFresh(build, sourcesHash(root))).toBe(false);
});

it('calls a build without its mark, or a mark without its build, stale', () => {
  const build = path.join(root, 'web/build');
  write('web/build/index.js', '');
  expect(isFresh(build, sourcesHash(root))).toBe(false);
  writeFileSync(markOf(build), sourcesHash(root));
  rmSync(path.join(build, 'index.js'));
  expect(isFresh(build, sourcesHash(root))).toBe(false);
});

it.each(['schema/src/facts.ts', 'schema/graphql/query.graphql', 'seed/src/index.ts', 'api/src/api.ts', 'web/vite.config.ts', 'package-lock.json'])('takes %s for a source', (file) => {
  const before = sourcesHash(root);
  write(file, '{}');
  expect(sourcesHash(root)).not.toBe(before);
});

it.each(['web/src/lib/matrix/rows.test.ts', 'web/e2e/student.spec.ts', 'web/build/index.js', 'web/bin/test.ts', 'seed/data/kz/bodies.csv'])('does not take %s for a source', (file) => {
  const before = sourcesHash(root);
  write(file, '{}');
  expect(sourcesHash(root)).toBe(before);
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}
