import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { generatedFiles } from './generate.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

it('finds every generated file up to date', () => {
  for (const [name, content] of generatedFiles()) {
    expect(readFileSync(path.join(ROOT, name), 'utf8'), `run npm run generate for schema/${name}`).toBe(content);
  }
});

it('finds no generated file left over from a table that is gone', () => {
  const folder = 'generated/json-schema';
  const left = readdirSync(path.join(ROOT, folder)).filter((name) => !generatedFiles().has(`${folder}/${name}`));
  expect(left).toEqual([]);
});
