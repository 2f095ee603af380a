import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { evidence } from './evidence.ts';

const CLAIM = 'atl-law-2020.tidal-water.decide.atl-moot-county';

it('accepts a claim from memory, a verdict that rests on claims, and silence without a place', () => {
  expect(found(
    evidence,
    change('verdicts', 'atl-appeal-2021.own-budget atl-law-2025', { cite: undefined }),
    change('coverage-questions', 'q02-who-pays-schools atl-law-2025', { verification: 'TEXT' }),
  )).toEqual([]);
});

it('names a claim that was verified but cites no place', () => {
  expect(found(evidence, change('assignments', CLAIM, { cite: undefined, quote_ru: undefined }))).toEqual([
    `${CLAIM} cite: verified as TEXT, but cites no place (cite the place, or say RECALL)`,
  ]);
});

it('names an answer to a question that was verified but cites no place', () => {
  expect(found(evidence, change('coverage-questions', 'q02-who-pays-schools atl-law-2020', { cite: undefined }))).toEqual([
    'q02-who-pays-schools atl-law-2020 cite: verified as TEXT, but cites no place (cite the place, or say RECALL)',
  ]);
});

it('names a cite without a word on how it was verified', () => {
  expect(found(evidence, change('verdicts', 'atl-appeal-2021.own-budget atl-law-2025', { verification: undefined }))).toEqual([
    'atl-appeal-2021.own-budget atl-law-2025 verification: cites a place without saying how it was verified (say TEXT, SECONDARY or RECALL)',
  ]);
});
