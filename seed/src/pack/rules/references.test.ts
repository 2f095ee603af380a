import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { references } from './references.ts';

it('finds every id of Atlantis where it points', () => {
  expect(found(references)).toEqual([]);
});

it('names an id that does not exist, and what it may have meant', () => {
  expect(found(references, change('assignments', 'atl-law-2020.tidal-water.decide.atl-moot-county', { body: 'atl-moot-countie' }))).toEqual([
    'atl-law-2020.tidal-water.decide.atl-moot-county body: body names "atl-moot-countie", which is not in bodies (did you mean atl-moot-county or atl-moot-city?)',
  ]);
});

it('names each unknown id of a list', () => {
  expect(found(references, change('unit-types', 'atl-city', { levels: 'regional moon sun' }))).toEqual([
    'atl-city levels: levels names "moon", which is not in levels (add it to levels or correct the id)',
    'atl-city levels: levels names "sun", which is not in levels (add it to levels or correct the id)',
  ]);
});
