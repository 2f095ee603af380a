import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { copyOfAtlantis } from '../../test/copy.ts';
import { ran } from '../../test/world.ts';

it('says how to name the database when none is named', async () => {
  expect(await ran(['load'])).toEqual({
    code: 2, out: [], err: ['NEO4J_URI is not set: name the database, such as NEO4J_URI=bolt://localhost:7687 (npm run neo4j starts one)'],
  });
});

it('refuses an address that is none', async () => {
  expect((await ran(['load'], { NEO4J_URI: 'localhost' })).err).toEqual(['NEO4J_URI: "localhost" does not begin with bolt:// or neo4j://']);
});

it('never takes a broken pack to the database', async () => {
  const folder = copyOfAtlantis();
  rmSync(path.join(folder, 'common/levels.csv'));
  const { code, err } = await ran(['load', folder], { NEO4J_URI: 'bolt://127.0.0.1:1' });
  expect(code).toBe(1);
  expect(err).toContainEqual(expect.stringContaining('common/levels.csv:0:0 error shape: the file is missing'));
  expect(err.at(-1)).toMatch(/errors: the database was not touched$/);
});

it('says that a database it cannot reach keeps what it held', async () => {
  const { code, err } = await ran(['load', copyOfAtlantis()], { NEO4J_URI: 'bolt://127.0.0.1:1' });
  expect(code).toBe(1);
  expect(err[0]).toMatch(/^the database keeps what it held: neo4j: ServiceUnavailable/);
});
