import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { quotes } from './quotes.ts';

const CLAIM = 'atl-law-2020.tidal-water.decide.atl-moot-county';
const words = (count: number) => Array.from({ length: count }, () => 'слово').join(' ');

it('accepts fourteen words, and does not take a dash for one', () => {
  expect(found(quotes, change('assignments', CLAIM, { quote_ru: `${words(7)} – ${words(7)} …` }))).toEqual([]);
});

it('names a quote of fifteen words, in either language', () => {
  const tip = 'keep the words that carry the fact, under 15';
  expect(found(quotes, change('assignments', CLAIM, { quote_ru: words(15) }), change('assignments', 'atl-law-2020.shore-lights.decide.atl-gathering-parish', { quote_kk: words(20) }))).toEqual([
    `atl-law-2020.shore-lights.decide.atl-gathering-parish quote_kk: the quote has 20 words (${tip})`,
    `${CLAIM} quote_ru: the quote has 15 words (${tip})`,
  ]);
});

it('names a quote that nobody can have seen', () => {
  expect(found(quotes, change('assignments', 'atl-law-2020.sea-walls.propose.atl-board-county', { quote_ru: 'нужна дамба' }))).toEqual([
    'atl-law-2020.sea-walls.propose.atl-board-county quote_ru: a quote without the place where it was read (cite the place and say TEXT or SECONDARY, or take the quote out)',
  ]);
});
