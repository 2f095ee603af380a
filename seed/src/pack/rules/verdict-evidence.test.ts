import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { verdictEvidence } from './verdict-evidence.ts';

const VERDICT = 'atl-appeal-2021.own-budget atl-law-2025';

it('accepts a verdict that rests on a cite or on claims alone', () => {
  expect(found(verdictEvidence, change('verdicts', VERDICT, { cite: undefined }), change('verdicts', 'atl-appeal-2021.money-for-duties atl-law-2025', { claims: undefined }))).toEqual([]);
});

it('names a verdict that rests on nothing', () => {
  expect(found(verdictEvidence, change('verdicts', VERDICT, { cite: undefined, claims: undefined }))).toEqual([
    `${VERDICT} cite: MET rests on nothing (cite the place or name the claims; where nothing was read say CANNOT_TELL)`,
  ]);
});

it('names a claim of another framework, but not one of the base', () => {
  const law = 'atl-law-2020.own-budget.decide.atl-moot-county';
  expect(found(verdictEvidence, change('verdicts', VERDICT, { claims: law }), change('verdicts', 'atl-appeal-2021.own-budget atl-concept-2022', { claims: law }))).toEqual([
    `${VERDICT} claims: "${law}" is no claim of "atl-law-2025" or its base (name claims of the framework that is judged)`,
  ]);
});
