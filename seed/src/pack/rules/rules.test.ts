import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { rules } from './index.ts';

const FILES = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts');

it('lists every rule of the folder under the name of its file, in order', () => {
  expect(rules.map(({ id }) => `${id}.ts`)).toEqual(FILES.sort());
});

it('has a test for every rule', () => {
  expect(rules.filter(({ id }) => !existsSync(path.join(import.meta.dirname, `${id}.test.ts`))).map(({ id }) => id)).toEqual([]);
});

it('says of every rule what holds when it is kept', () => {
  for (const { id, means } of rules) expect(means, id).toMatch(/^[a-z_A-Z].{20,}[^.]$/);
});
