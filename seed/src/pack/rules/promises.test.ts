import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { promises } from './promises.ts';

const PROMISE = 'atl-concept-2022.schooling.fund.unnamed';

it('finds every promise of Atlantis quoted', () => {
  expect(found(promises)).toEqual([]);
});

it('counts a promise without its words', () => {
  expect(found(promises, change('assignments', PROMISE, { quote_ru: undefined }))).toEqual([
    `${PROMISE} quote_ru: a promise without its words (quote under 15 words of it, once they were seen)`,
  ]);
});

it('accepts words in Kazakh', () => {
  expect(found(promises, change('assignments', 'atl-law-2020.sea-walls.fund.unnamed', { quote_ru: undefined, quote_kk: 'төлем көзі айқындалады' }))).toEqual([]);
});
