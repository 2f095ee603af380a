import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { TABLES, type TableName } from '@okilet/schema/pack';
import { CAPACITIES, DEFINITENESS, FORCES, LINK_KINDS, LINK_PARTS, MODES, ROLES, SHARE_KINDS, TITLES, VERIFICATIONS } from '@okilet/schema/vocabulary';
import { claimsOf } from '../src/pack/draft.ts';
import { ATLANTIS, atlantisSource, wellShaped } from './atlantis.ts';

const draft = wellShaped(atlantisSource());

it('holds every row that its README names', () => {
  const named = [...readFileSync(path.join(ATLANTIS, 'README.md'), 'utf8').matchAll(/`([a-z0-9-]+(?:\.[a-z0-9-]+)*)`/g)].map(([, id]) => id as string);
  const { bodies, functions, frameworks, claims } = draft.ids;
  const known = new Set([...bodies, ...functions, ...frameworks, ...claims, 'warnings.json']);
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

it('has a row in every table', () => {
  expect((Object.keys(TABLES) as TableName[]).filter((table) => draft.tables[table].length === 0)).toEqual([]);
});

it('uses every word that decides how a fact is counted', () => {
  const used = new Set(claimsOf(draft).flatMap(({ raw }) => Object.values(raw.cells)));
  const lists = [ROLES, FORCES, MODES, TITLES, CAPACITIES, DEFINITENESS, LINK_KINDS, LINK_PARTS, SHARE_KINDS, VERIFICATIONS];
  expect(lists.flatMap((words) => Object.keys(words)).filter((word) => !used.has(word))).toEqual([]);
});
