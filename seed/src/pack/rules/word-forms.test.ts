import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { wordForms } from './word-forms.ts';

it('accepts case forms of levels, units, bodies, functions, budgets and frameworks', () => {
  expect(found(wordForms)).toEqual([]);
});

it('names forms of something unknown, and forms in a language that no page speaks', () => {
  expect(found(wordForms, change('word-forms', 'ferries kk', { id: 'ferrys' }), change('word-forms', 'ferries ru', { lang: 'pl' }))).toEqual([
    'ferrys kk id: "ferrys" is the id of nothing that sentences speak of (did you mean ferries?)',
    'ferries pl lang: no page speaks "pl" (say kk, ru or en)',
  ]);
});
