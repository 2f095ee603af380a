import { expect, it } from 'vitest';
import { change, rewrite } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { verdictWords } from './verdict-words.ts';

it('accepts the verdicts of Atlantis', () => {
  expect(found(verdictWords)).toEqual([]);
});

it('names a word that does not fit the kind of the demand', () => {
  expect(found(verdictWords, change('verdicts', 'atl-appeal-2021.money-for-duties atl-law-2020', { verdict: 'MET' }), change('verdicts', 'atl-appeal-2021.own-budget atl-law-2025', { verdict: 'BORNE_OUT' }))).toEqual([
    'atl-appeal-2021.money-for-duties atl-law-2020 verdict: MET does not fit a WARNING (choose BORNE_OUT, PARTLY, NOT_BORNE_OUT, CANNOT_TELL, NOT_APPLICABLE)',
    'atl-appeal-2021.own-budget atl-law-2025 verdict: BORNE_OUT does not fit a DEMAND (choose MET, PARTLY, NOT_MET, CONTRADICTED, CANNOT_TELL, NOT_APPLICABLE)',
  ]);
});

it('names verdicts on a benchmark', () => {
  expect(found(verdictWords, rewrite('framework', 'atl-law-2025', 'kind: LAW', 'kind: BENCHMARK'))).toHaveLength(4);
});
