import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { linkParts } from './link-parts.ts';

const DISMISSES = 'atl-law-2020.dismisses.atl-reeve.atl-warden';

it('accepts acts with a part, reports without one, and a promised election', () => {
  expect(found(linkParts)).toEqual([]);
});

it('names an act without the part taken', () => {
  expect(found(linkParts, change('links', DISMISSES, { part: undefined }))).toEqual([
    `${DISMISSES} part: DISMISSES without the part taken (say INITIATES, SUBMITS, CONSENTS, OBLIGES, DECIDES or SOLE)`,
  ]);
});
