import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { generatedFiles } from './generate.ts';
import { WHOLE_PACKS } from '../test/whole-packs.ts';

it('finds the list of rules, the tables of the guide and the counts in the README up to date', async () => {
  for await (const [name, content] of generatedFiles()) {
    expect(readFileSync(path.join(import.meta.dirname, '..', name), 'utf8'), `run npm run generate for seed/${name}`).toBe(content);
  }
}, WHOLE_PACKS);
