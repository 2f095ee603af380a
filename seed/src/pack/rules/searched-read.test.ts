import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { searchedRead } from './searched-read.ts';

it('accepts editions that were read, with or without their language', () => {
  expect(found(searchedRead, change('searched', 'ferries', { read: 'atl-act@2020-01-01:kk: art_20 ; atl-act@2020-01-01:ru ; atl-budget-code@2020-01-01:art_5' }))).toEqual([]);
});

it('names a mark that names no edition', () => {
  expect(found(searchedRead, change('searched', 'ferries', { read: 'the whole Act' }))).toEqual([
    'ferries read: names no edition (write document@YYYY-MM-DD: articles, several separated by " ; ")',
  ]);
});

it('names an edition that nobody entered', () => {
  expect(found(searchedRead, change('searched', 'ferries', { read: 'atl-act@2020-01-10: art_20' }))).toEqual([
    'ferries read: "atl-act@2020-01-10" is not in editions (did you mean atl-act@2020-01-01 or atl-act@2021-03-01 or atl-act@2025-02-01?)',
  ]);
});
