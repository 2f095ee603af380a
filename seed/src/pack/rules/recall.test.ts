import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { recall } from './recall.ts';

it('counts the one claim of Atlantis that rests on memory', () => {
  expect(found(recall)).toEqual([
    'atl-law-2020.sea-walls.propose.atl-board-county cite: rests on memory and cites nothing (find the place and cite it, or take the claim out)',
  ]);
});

it('accepts a memory that says where to look it up', () => {
  expect(found(recall, change('assignments', 'atl-law-2020.sea-walls.propose.atl-board-county', { cite: 'atl-water-act@2019-01-01#art_5' }))).toEqual([]);
});
