import { expect, it } from 'vitest';
import { change, rewrite } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { names } from './names.ts';

const tip = '(write it in our own words)';

it('finds Atlantis complete in three languages', () => {
  expect(found(names)).toEqual([]);
});

it('counts a text that lacks a language', () => {
  expect(found(names, change('bodies', 'atl-keeper', { name_kk: undefined, name_ru: undefined }), change('demands', 'atl-appeal-2021.own-budget', { met_if_ru: undefined }))).toEqual([
    `atl-keeper name_kk: name is missing in kk, ru ${tip}`,
    `atl-appeal-2021.own-budget met_if_ru: met_if is missing in ru ${tip}`,
  ]);
});

it('counts a claim that says nothing at all, but not one without a condition', () => {
  const claim = 'atl-law-2020.tidal-water.consult.atl-gathering-parish';
  expect(found(names, change('assignments', claim, { says_en: undefined, says_ru: undefined, says_kk: undefined }))).toEqual([
    `${claim} says_kk: says is missing in kk, ru, en ${tip}`,
  ]);
  expect(found(names, change('assignments', claim, { condition_kind: undefined, condition_en: undefined, condition_ru: undefined, condition_kk: undefined }))).toEqual([]);
});

it('counts texts in YAML files, however deep', () => {
  expect(found(
    names,
    rewrite('framework', 'atl-law-2020', '  ru: "Право, июнь 2020"\n', ''),
    rewrite('pack', 'atlantis', '      kk: "мәтінін табу"\n', ''),
  )).toEqual([
    `atlantis known_gaps: known_gaps.0.closed_by is missing in kk ${tip}`,
    `atl-law-2020 short_name: short_name is missing in ru ${tip}`,
  ]);
});
