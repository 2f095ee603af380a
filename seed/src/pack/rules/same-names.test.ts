import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { sameNames } from './same-names.ts';

it('finds no two things of Atlantis with one name', () => {
  expect(found(sameNames)).toEqual([]);
});

it('counts two bodies that a reader cannot tell apart, whatever the capitals', () => {
  expect(found(sameNames, change('bodies', 'atl-moot-county', { name_ru: 'ВЕЧЕ ПРОВИНЦИИ' }))).toEqual([
    'atl-moot-province name_ru: "Вече провинции" is the name of atl-moot-county too (say in the name what tells them apart, or keep one of them)',
  ]);
});

it('lets a level and a unit bear one name, which stand in different lists', () => {
  expect(found(sameNames, change('levels', 'national', { name_en: 'Realm' }))).toEqual([]);
});
