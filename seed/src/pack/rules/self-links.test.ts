import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { selfLinks } from './self-links.ts';

it('finds every link of Atlantis between two bodies', () => {
  expect(found(selfLinks)).toEqual([]);
});

it('names a body that dismisses itself', () => {
  expect(found(selfLinks, change('links', 'atl-law-2020.dismisses.atl-reeve.atl-warden', { from: 'atl-warden' }))).toEqual([
    'atl-law-2020.dismisses.atl-reeve.atl-warden to: DISMISSES leads from "atl-warden" to itself (correct from or to)',
  ]);
});
