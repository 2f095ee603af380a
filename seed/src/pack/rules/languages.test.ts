import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { languages } from './languages.ts';

it('finds every text of Atlantis in the column of its language', () => {
  expect(found(languages)).toEqual([]);
});

it('counts Cyrillic letters in English', () => {
  expect(found(languages, change('bodies', 'atl-keeper', { name_en: 'Keeper of Тides' }))).toEqual([
    'atl-keeper name_en: name_en holds Cyrillic letters (write it in English, names in Latin letters)',
  ]);
});

it('counts a Russian sentence copied into the Kazakh column, but not a short name', () => {
  const claim = 'atl-law-2020.tidal-water.decide.atl-moot-county';
  expect(found(languages, change('assignments', claim, { says_kk: 'утверждает план приливной воды' }), change('bodies', 'atl-keeper', { name_kk: 'Хранитель приливов' }))).toEqual([
    `${claim} says_kk: says_kk repeats says_ru (write it in Kazakh, or leave it empty until somebody can)`,
  ]);
});
