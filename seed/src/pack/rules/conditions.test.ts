import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { conditions } from './conditions.ts';

const CONSULT = 'atl-law-2020.tidal-water.consult.atl-gathering-parish';

it('accepts conditions with a kind and words, and rows without any', () => {
  expect(found(conditions)).toEqual([]);
});

it('names a kind without words', () => {
  expect(found(conditions, change('assignments', CONSULT, { condition_en: undefined, condition_ru: undefined, condition_kk: undefined }))).toEqual([
    `${CONSULT} condition_en: condition GROUNDS without words (say the condition in condition_en, condition_ru and condition_kk)`,
  ]);
});

it('names words without a kind, in whatever language they are', () => {
  expect(found(conditions, change('links', 'atl-law-2020.dissolves.atl-keeper.atl-moot-province', { condition_kind: undefined, condition_en: undefined }))).toEqual([
    'atl-law-2020.dissolves.atl-keeper.atl-moot-province condition_kind: the condition "в большой шторм" has no kind (choose a condition_kind; OTHER where none fits)',
  ]);
});
