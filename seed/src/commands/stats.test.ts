import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ATLANTIS } from '../../test/atlantis.ts';
import { copyOfAtlantis } from '../../test/copy.ts';
import { ran } from '../../test/world.ts';

it('prints the table of what is coded', async () => {
  const { code, out } = await ran(['stats', ATLANTIS]);
  expect(code).toBe(0);
  expect(out[2]).toBe('| Framework | On | Assignments | Revenues | Links | Of these promised | Functions searched | Read in the text | Through another source | From memory |');
  expect(out).toHaveLength(9);
});

it('counts nothing in packs with an error', async () => {
  const folder = copyOfAtlantis();
  appendFileSync(path.join(folder, 'common/levels.csv'), 'x,y\n');
  expect(await ran(['stats', folder])).toEqual({
    code: 1, out: [], err: ['the packs have 1 error, and rows with errors would not be counted: npm run seed -- check'],
  });
});
