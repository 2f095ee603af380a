import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { reviews } from './reviews.ts';

const REVIEWED = 'atl-law-2020.schooling.oversee.atl-ministry-waters';

it('accepts a review by a second person', () => {
  expect(found(reviews)).toEqual([]);
});

it('names a review without a day, and one by the coder', () => {
  expect(found(reviews, change('assignments', REVIEWED, { reviewed_on: undefined }))).toEqual([
    `${REVIEWED} reviewed_by: a review without who or when (fill both reviewed_by and reviewed_on)`,
  ]);
  expect(found(reviews, change('assignments', REVIEWED, { coded_by: 'second-coder' }))).toEqual([
    `${REVIEWED} reviewed_by: "second-coder" coded it and reviewed it (a review is by a second person)`,
  ]);
});

it('names the review of a memory', () => {
  const memory = 'atl-law-2020.sea-walls.propose.atl-board-county';
  expect(found(reviews, change('assignments', memory, { reviewed_by: 'a', reviewed_on: '2026-11-21' }))).toEqual([
    `${memory} reviewed_by: reviewed, but rests on memory (cite the place that the reviewer looked up)`,
  ]);
});
