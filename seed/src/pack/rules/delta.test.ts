import { expect, it } from 'vitest';
import { change, rewrite } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { delta } from './delta.ts';

it('accepts a delta on a law, one whose base is not coded, and ended claims of the base', () => {
  expect(found(delta)).toEqual([]);
});

it('names a complete framework with a base', () => {
  expect(found(delta, rewrite('framework', 'atl-law-2025', 'based_on: []', 'based_on: [atl-law-2020]'))).toEqual([
    'atl-law-2025 based_on: is COMPLETE, yet based on "atl-law-2020" (empty based_on, or say DELTA)',
  ]);
});

it('names a base that does not exist, and one that is itself a delta', () => {
  expect(found(
    delta,
    rewrite('framework', 'atl-unread-2023', 'based_on: [atl-law-2020]', 'based_on: [atl-law-2021]'),
    rewrite('framework', 'atl-proposal-2021', 'based_on: []', 'based_on: [atl-concept-2022]'),
  )).toEqual([
    'atl-proposal-2021 based_on: "atl-concept-2022" is itself a DELTA (name the law that both change)',
    'atl-unread-2023 based_on: "atl-law-2021" is not among the frameworks (did you mean atl-law-2020 or atl-law-2025?)',
  ]);
});

it('names a base of another country', () => {
  expect(found(delta, rewrite('framework', 'atl-law-2020', 'country: atlantis', 'country: mu'))).toEqual([
    'atl-concept-2022 based_on: "atl-law-2020" is a framework of another country, mu (name a law of atlantis)',
    'atl-unread-2023 based_on: "atl-law-2020" is a framework of another country, mu (name a law of atlantis)',
  ]);
});

it('names an ended claim that is not of the base', () => {
  const ended = 'atl-law-2020.tidal-water.decide.atl-moot-county';
  const other = 'atl-law-2025.tidal-water.decide.atl-gathering-parish';
  const tip = 'ended.csv holds claims of the base named in based_on';
  expect(found(delta, change('ended', ended, { claim: other }))).toEqual([
    `${other} claim: ends a claim of "atl-law-2025", but this framework changes "atl-law-2020" (${tip})`,
  ]);
  expect(found(delta, rewrite('framework', 'atl-concept-2022', 'based_on: [atl-law-2020]', 'based_on: []'))).toContain(
    `${ended} claim: ends a claim of "atl-law-2020", but this framework changes no base (${tip})`,
  );
});
