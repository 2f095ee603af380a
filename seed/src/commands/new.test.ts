import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { copyOfAtlantis } from '../../test/copy.ts';
import { ran } from '../../test/world.ts';

/** Writes into the holes of a file: `kind:` becomes `kind: LAW`. Throws where there is no such hole. */
function fill(file: string, values: Readonly<Record<string, string>>): void {
  const filled = Object.entries(values).reduce((text, [key, value]) => {
    const hole = new RegExp(`^( *${key}:)$`, 'gm');
    if (!hole.test(text)) throw new Error(`${file} has no empty ${key}`);
    return text.replace(hole, `$1 ${value}`);
  }, readFileSync(file, 'utf8'));
  writeFileSync(file, filled);
}

/** Adds a row, its cells named by the header of the file. */
function addRow(file: string, cells: Readonly<Record<string, string>>): void {
  const [header = ''] = readFileSync(file, 'utf8').split('\n');
  const missing = Object.keys(cells).filter((name) => !header.split(',').includes(name));
  if (missing.length > 0) throw new Error(`${file} has no column ${missing.join()}`);
  appendFileSync(file, `${header.split(',').map((name) => cells[name] ?? '').join(',')}\n`);
}

const NAMES = { en: 'Lemuria', ru: 'Лемурия', kk: 'Лемурия' };
const named = { name_en: 'Lemuria', name_ru: 'Лемурия', name_kk: 'Лемурия елі' };

it('makes a country and a framework that pass the check when filled', async () => {
  const folder = copyOfAtlantis();
  expect((await ran(['new', 'country', 'lem', '--in', folder])).code).toBe(0);
  expect((await ran(['new', 'framework', 'lem', 'lem-law-2027', '--in', folder])).code).toBe(0);
  const at = (...parts: string[]) => path.join(folder, 'lem', ...parts);
  const framework = (name: string) => at('frameworks', 'lem-law-2027', name);
  fill(at('pack.yaml'), { ...NAMES, languages: '[en]', maintainers: '[Okilet]' });
  fill(framework('framework.yaml'), { ...NAMES, kind: 'LAW', closure: 'COMPLETE', stage: 'IN_FORCE', as_of: '"2027-01-01"', documents: '[atl-act@2020-01-01]' });
  addRow(at('unit-types.csv'), { id: 'lem-state', levels: 'national', ...named });
  addRow(at('bodies.csv'), { id: 'lem-council', kind: 'ASSEMBLY', sphere: 'SELF_GOVERNMENT', unit_type: 'lem-state', ...named });
  addRow(framework('assignments.csv'), {
    id: 'lem-law-2027.diving-school.decide.lem-council', function: 'diving-school', role: 'DECIDE', body: 'lem-council', force: 'MUST', mode: 'UNSTATED', title: 'UNSTATED',
    capacity: 'UNSTATED', definiteness: 'EXPLICIT', cite: 'atl-act@2020-01-01#art_1', verification: 'TEXT', says_en: 'decides on schools', says_ru: 'решает о школах', says_kk: 'мектептер туралы шешеді',
  });
  const { code, out } = await ran(['check', folder, '--warnings']);
  expect(out.filter((line) => line.includes('/lem/') && line.includes(' error '))).toEqual([]);
  expect(out.at(-1)).toMatch(/^0 errors/);
  expect(code, 'the role is not yet marked as searched: a warning').toBe(1);
  addRow(framework('searched.csv'), { function: 'diving-school', roles: 'DECIDE', by: 'okilet', at: '2027-01-02', read: 'atl-act@2020-01-01: art. 1' });
  expect((await ran(['check', folder])).code).toBe(0);
});

it('leaves no hole that the check does not name', async () => {
  const folder = copyOfAtlantis();
  await ran(['new', 'country', 'lem', '--in', folder]);
  await ran(['new', 'framework', 'lem', 'lem-law-2027', '--in', folder]);
  for (const file of ['pack.yaml', 'frameworks/lem-law-2027/framework.yaml']) {
    const holes = readFileSync(path.join(folder, 'lem', file), 'utf8').split('\n').flatMap((text, index) => (/^ *\w+:$/.test(text) ? [{ text, line: index + 1 }] : []));
    const { out } = await ran(['check', folder]);
    const leaves = holes.filter(({ text }) => !/^(name|summary|what_was_read):$/.test(text));
    expect(leaves.length).toBeGreaterThan(4);
    expect(leaves.filter(({ line }) => !out.some((said) => said.includes(`/lem/${file}:${line}:`)))).toEqual([]);
  }
});

it('writes over nothing', async () => {
  const folder = copyOfAtlantis();
  expect(await ran(['new', 'country', 'atlantis', '--in', folder])).toMatchObject({ code: 1, out: [], err: [expect.stringMatching(/atlantis is there already: nothing was written$/)] });
  expect(await ran(['new', 'framework', 'atlantis', 'atl-law-2020', '--in', folder])).toMatchObject({ code: 1, out: [], err: [expect.stringMatching(/is there already/)] });
});

it('refuses names that cannot be, and a country that is not there', async () => {
  const folder = copyOfAtlantis();
  for (const name of ['../x', 'Lemuria', 'common', '']) expect((await ran(['new', 'country', name, '--in', folder])).code).toBe(1);
  expect((await ran(['new', 'framework', 'atlantis', '../../x', '--in', folder])).err).toEqual([expect.stringContaining('cannot be an id')]);
  expect((await ran(['new', 'framework', 'mu', 'mu-law', '--in', folder])).err).toEqual([expect.stringContaining('npm run seed -- new country mu')]);
  expect(existsSync(path.join(folder, 'mu'))).toBe(false);
});

it('shows how it is called when it is called wrongly', async () => {
  for (const args of [[], ['country'], ['planet', 'x'], ['country', 'lem', 'mu']]) expect((await ran(['new', ...args])).code).toBe(2);
});
