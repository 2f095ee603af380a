import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ATLANTIS } from '../../test/atlantis.ts';
import { copyOfAtlantis } from '../../test/copy.ts';
import { ran } from '../../test/world.ts';
import { WHOLE_PACKS } from '../../test/whole-packs.ts';

function edited(file: string, from: string, to: string): string {
  const folder = copyOfAtlantis();
  const full = path.join(folder, file);
  const text = readFileSync(full, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold "${from}"`);
  writeFileSync(full, text.replace(from, to));
  return folder;
}

it('finds nothing between a state and itself', async () => {
  expect(await ran(['diff', ATLANTIS, copyOfAtlantis()])).toEqual({ code: 0, err: [], out: ['0 added, 0 removed, 0 changed'] });
});

it('names a row that changed, with each cell before and after', async () => {
  const { out } = await ran(['diff', ATLANTIS, edited('atlantis/bodies.csv', 'Board of a county', 'County board')]);
  expect(out).toEqual(['atlantis bodies', '  ~ atl-board-county', '      name_en: Board of a county -> County board', '0 added, 0 removed, 1 changed']);
});

it('tells a row that came from one that went, the other way round', async () => {
  const folder = copyOfAtlantis();
  appendFileSync(path.join(folder, 'common/levels.csv'), 'village,5,Village,Деревня,Ауыл\n');
  expect((await ran(['diff', ATLANTIS, folder])).out).toEqual(['common levels', '  + village', '1 added, 0 removed, 0 changed']);
  expect((await ran(['diff', folder, ATLANTIS])).out).toEqual(['common levels', '  - village', '0 added, 1 removed, 0 changed']);
});

it('gives the reason that the row gives', async () => {
  const folder = copyOfAtlantis();
  const file = path.join(folder, 'atlantis/bodies.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Графтық басқармасы,', 'Графтық басқармасы,renamed by the act of 2025'));
  const { out } = await ran(['diff', ATLANTIS, folder, '--json']);
  expect(out.map((line) => JSON.parse(line) as unknown)).toEqual([{
    what: 'changed', folder: 'atlantis', table: 'bodies', id: 'atl-board-county', reason: 'renamed by the act of 2025',
    cells: [{ name: 'note', before: null, after: 'renamed by the act of 2025' }],
  }]);
});

it('follows the keys of a YAML file', async () => {
  const { out } = await ran(['diff', ATLANTIS, edited('atlantis/frameworks/atl-law-2020/framework.yaml', 'stage: SUPERSEDED', 'stage: WITHDRAWN')]);
  expect(out.slice(0, 3)).toEqual(['atlantis/atl-law-2020 framework.yaml', '  ~ atl-law-2020', '      stage: SUPERSEDED -> WITHDRAWN']);
});

it('does not take a broken file for facts that went', async () => {
  const { code, err, out } = await ran(['diff', ATLANTIS, edited('common/levels.csv', 'id,rank', 'id,rang')]);
  expect(code).toBe(1);
  expect(out).toEqual([]);
  expect(err[0]).toContain('no column is named "rang"');
});

it('passes over a file that only an older or newer house knows', async () => {
  const folder = copyOfAtlantis();
  writeFileSync(path.join(folder, 'common/once-a-table.csv'), 'id\nx\n');
  expect(await ran(['diff', folder, ATLANTIS])).toEqual({ code: 0, err: [], out: ['0 added, 0 removed, 0 changed'] });
});

/** A checkout has a history, an unpacked archive has none. */
const inGit = (() => {
  try {
    execFileSync('git', ['rev-parse', 'HEAD'], { stdio: 'ignore', cwd: import.meta.dirname });
    return true;
  } catch {
    return false;
  }
})();

it.skipIf(!inGit)('reads the data of a revision of git', async () => {
  expect(await ran(['diff', 'HEAD', 'HEAD'])).toEqual({ code: 0, err: [], out: ['0 added, 0 removed, 0 changed'] });
}, WHOLE_PACKS);

it('refuses what is neither a folder nor a revision', async () => {
  expect(await ran(['diff', '--', '--output=x'])).toMatchObject({ code: 1, err: ['"--output=x" is neither a folder nor a revision of git that holds the data'] });
  expect((await ran(['diff'])).code).toBe(2);
});
