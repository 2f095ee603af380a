import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { answerForum } from './answer-forum.ts';

const ANSWER = 'atl-law-2020.tidal-water.answer.atl-warden';

it('accepts an answer to a forum, and one that is only implied', () => {
  expect(found(answerForum)).toEqual([]);
});

it('counts an explicit answer to nobody', () => {
  expect(found(answerForum, change('assignments', ANSWER, { toward: undefined }))).toEqual([
    `${ANSWER} toward: answers, but to nobody (name the forum in toward, or say IMPLIED)`,
  ]);
});
