import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { copyOfAtlantis } from '../../test/copy.ts';
import { ran } from '../../test/world.ts';
import { packFolders } from '../pack/folders.ts';
import { WHOLE_PACKS } from '../../test/whole-packs.ts';

/** A copy of Atlantis, under the name that commands give its folder. */
function copy(): string {
  return packFolders([copyOfAtlantis()], {}).join();
}

const WARNING = /:\d+ warning /;

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold "${from}"`);
  writeFileSync(file, text.replace(from, to));
}

const counts = (folder: string) => JSON.parse(readFileSync(path.join(folder, 'warnings.json'), 'utf8')) as Record<string, number>;

it('passes packs without an error, and counts the warnings that they accept', async () => {
  const folder = copy();
  expect(await ran(['check', folder])).toEqual({
    code: 0,
    err: [],
    out: [
      `accepted in ${folder}/warnings.json: expired 1, later-editions 2, recall 1 (--warnings lists them)`,
      `0 errors, 4 warnings in ${folder}`,
    ],
  });
});

it('lists accepted warnings when asked to', async () => {
  const { code, out } = await ran(['check', '--warnings', copy()]);
  expect(code).toBe(0);
  expect(out.filter((line) => WARNING.test(line))).toHaveLength(4);
});

it('prints an error with its place and fails', async () => {
  const folder = copy();
  edit(path.join(folder, 'common/levels.csv'), 'local,4', 'local,four');
  const { code, out } = await ran(['check', folder]);
  expect(code).toBe(1);
  expect(out).toContain(`${folder}/common/levels.csv:3:7 error shape: rank: Invalid input: expected number, received NaN (this column holds: 1 national, 2 regional, 3 district, 4 basic)`);
  expect(out.at(-1)).toMatch(/^\d+ errors, 4 warnings in /);
});

it('fails when warnings grew, lists those of that rule and says which', async () => {
  const folder = copy();
  edit(path.join(folder, 'atlantis/bodies.csv'), 'Хранитель приливов', '');
  const { code, out } = await ran(['check', folder]);
  expect(code).toBe(1);
  expect(out.filter((line) => WARNING.test(line))).toEqual([expect.stringContaining('bodies.csv:')]);
  expect(out).toContain(`1 warning of names, 0 accepted in ${folder}/warnings.json: mend the new ones, or raise the number there by hand and say why`);
  expect((await ran(['check', folder, '--accept'])).code).toBe(1);
  expect(counts(folder)).toMatchObject({ names: 0 });
});

it('says when warnings became fewer, and lowers them on --accept', async () => {
  const folder = copy();
  edit(path.join(folder, 'warnings.json'), '"recall": 1', '"recall": 9');
  const before = await ran(['check', folder]);
  expect(before.code).toBe(0);
  expect(before.out).toContain(`1 warning of recall, fewer than the 9 in ${folder}/warnings.json: lower it with --accept`);
  expect((await ran(['check', folder, '--accept'])).out[0]).toBe(`written: ${folder}/warnings.json`);
  expect(counts(folder)).toMatchObject({ recall: 1 });
});

it('fails for warnings of a rule never counted, and enters it on --accept', async () => {
  const folder = copy();
  edit(path.join(folder, 'warnings.json'), '"recall": 1', '"recalled": 1');
  const { code, out } = await ran(['check', folder]);
  expect(code).toBe(1);
  expect(out).toContain(`1 warning of recall, a rule not yet in ${folder}/warnings.json: mend them, or accept them with --accept`);
  expect((await ran(['check', folder, '--accept'])).code).toBe(0);
  expect(counts(folder)).not.toHaveProperty('recalled');
});

it('lists all warnings of packs that promise nothing, and does not fail', async () => {
  const folder = copy();
  rmSync(path.join(folder, 'warnings.json'));
  const { code, out } = await ran(['check', folder]);
  expect(code).toBe(0);
  expect(out.filter((line) => WARNING.test(line))).toHaveLength(4);
});

it('names a broken warnings.json as a problem, and does not overwrite it', async () => {
  const folder = copy();
  writeFileSync(path.join(folder, 'warnings.json'), '{');
  const { code, out } = await ran(['check', '--accept', folder]);
  expect(code).toBe(1);
  expect(out[0]).toMatch(/warnings\.json:0:0 error shape: this is no list of rules/);
  expect(readFileSync(path.join(folder, 'warnings.json'), 'utf8')).toBe('{');
});

it('reads the folders in PACKS beside its own, as one', async () => {
  const { out } = await ran(['check'], { PACKS: copy() });
  expect(out.some((line) => /error ids: "national" stands already at /.test(line))).toBe(true);
}, WHOLE_PACKS);
