import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ATLANTIS, atlantisSource, change, remove } from '../../test/atlantis.ts';
import { copyOfAtlantis } from '../../test/copy.ts';
import { checkPacks, checkSource } from './check.ts';

it('proves Atlantis, with the warnings that it holds on purpose', () => {
  const checked = checkPacks([ATLANTIS]);
  expect(checked.ok).toBe(true);
  expect(checked.problems.map(({ rule, level }) => `${level} ${rule}`)).toEqual([
    'warning later-editions', 'warning expired', 'warning recall', 'warning later-editions',
  ]);
});

it('refuses a pack for one error, and names warnings beside it', () => {
  const checked = checkSource(atlantisSource(change('assignments', 'atl-law-2020.tidal-water.decide.atl-moot-county', { cite: 'nothing' })));
  expect(checked).not.toHaveProperty('pack');
  expect(new Set(checked.problems.map(({ rule }) => rule))).toEqual(new Set(['citations', 'later-editions', 'expired', 'recall']));
});

it('names every breach at once: of shape, of reference and of sense', () => {
  const checked = checkSource(atlantisSource(
    change('levels', 'local', { rank: 'four' }),
    remove('bodies', 'atl-treasury'),
    change('bodies', 'atl-islet-council', { valid_to: '2017' }),
  ));
  expect(checked.ok).toBe(false);
  expect(new Set(checked.problems.filter(({ level }) => level === 'error').map(({ rule }) => rule))).toEqual(
    new Set(['shape', 'references', 'dates', 'bodies-in-time', 'word-forms']),
  );
});

it('gives the place of a breach as an editor counts it', () => {
  const folder = copyOfAtlantis();
  const file = path.join(folder, 'common/funding-sources.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace('pearl-tax,sea-taxes,', 'pearl-tax,sea-tax,'));
  const { problems } = checkPacks([folder]);
  const at = problems.find(({ rule }) => rule === 'references');
  const line = readFileSync(file, 'utf8').split('\n').findIndex((text) => text.startsWith('pearl-tax,')) + 1;
  expect(at).toMatchObject({ file, line, column: 'pearl-tax,'.length + 1, message: 'part_of names "sea-tax", which is not in funding-sources', tip: 'did you mean sea-taxes?' });
});
