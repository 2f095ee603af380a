import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { generatedFiles } from './generate.ts';

it('finds the list of rules and the tables of the guide up to date', async () => {
  for (const [name, content] of await generatedFiles()) {
    expect(readFileSync(path.join(import.meta.dirname, '..', name), 'utf8'), `run npm run generate for seed/${name}`).toBe(content);
  }
});
