import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { plainWords } from './plain-words.ts';

it('accepts the words of Atlantis', () => {
  expect(found(plainWords)).toEqual([]);
});

it('names a word that would be read as its opposite', () => {
  expect(found(plainWords, change('revenues', 'atl-law-2020.rev.pearl-tax.atl-budget-county', { major: 'Yes' }), change('figures', 'parishes-2020', { status: 'SAID', qualifier: 'circa' }))).toEqual([
    'atl-law-2020.rev.pearl-tax.atl-budget-county major: major is "Yes" (say yes, no)',
    'parishes-2020 status: status is "SAID" (say REPORTED, COMPUTED, DISPUTED)',
    'parishes-2020 qualifier: qualifier is "circa" (say about, more-than)',
  ]);
});
