import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCite } from '@okilet/schema/cite';
import { ROLES, VERIFICATIONS } from '@okilet/schema/vocabulary';
import { expect, it } from 'vitest';
import { checkPacks } from '../pack/check.ts';
import { packFolders } from '../pack/folders.ts';
import { WHOLE_PACKS } from '../../test/whole-packs.ts';

const guide = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8').split('<!-- rules:start -->')[0] ?? '';
const examples = [...guide.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code as string);

it('shows cites and claims that are in the packs', () => {
  const checked = checkPacks(packFolders([], {}).slice(0, 1));
  if (!checked.ok) throw new Error('the packs have errors');
  const { ids, tables } = checked.pack;
  const editions = new Set(tables.editions.map(({ row }) => `${row.document}@${row.edition}:${row.lang}`));
  const cites = examples.flatMap((code) => parseCite(code) ?? []);
  const claims = examples.filter((code) => /^kz-[^@ ]*\.[^@ ]*$/.test(code));
  expect(cites.length).toBeGreaterThan(1);
  expect(cites.filter(({ document, edition, lang }) => !editions.has(`${document}@${edition}:${lang}`))).toEqual([]);
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.filter((id) => !ids.claims.has(id))).toEqual([]);
}, WHOLE_PACKS);

it('explains every role and every way of verifying', () => {
  expect([...Object.keys(ROLES), ...Object.keys(VERIFICATIONS)].filter((word) => !examples.includes(word))).toEqual([]);
});
