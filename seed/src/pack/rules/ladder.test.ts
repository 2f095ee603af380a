import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { ladder } from './ladder.ts';

it('accepts the units of Atlantis, a city on two rungs among them', () => {
  expect(found(ladder)).toEqual([]);
});

it('names a unit that lies within one of its own rung or a lower one', () => {
  expect(found(ladder, change('unit-types', 'atl-province', { within: 'atl-city' }), change('unit-types', 'atl-city', { within: 'atl-county' }))).toEqual([
    'atl-city within: "atl-city" lies within "atl-county", which does not stand on a higher rung (correct within or levels)',
    'atl-province within: "atl-province" lies within "atl-city", which does not stand on a higher rung (correct within or levels)',
  ]);
});

it('names a variant on another rung than its original', () => {
  expect(found(ladder, change('unit-types', 'atl-parish-island', { variant_of: 'atl-province' }))).toEqual([
    'atl-parish-island variant_of: "atl-parish-island" shares no rung with "atl-province", of which it is a variant (correct variant_of or levels)',
  ]);
});
