import { expect, it } from 'vitest';
import { contentsOf, editionsOf } from './contents.ts';

const place = (path: string, edition: string, facts: number, heading: string | null = null) => ({
  path, edition, facts, label: { value: path, lang: 'en' as const }, heading: heading === null ? null : { value: heading, lang: 'en' as const }, headingDescribes: heading !== null,
});

it('counts the facts of an article over all its points, and takes its title from the first that has one', () => {
  expect(contentsOf([place('art_1/para_1', '2021-01-01', 2), place('art_1/para_2', '2021-01-01', 1, 'Terms'), place('art_2', '2021-01-01', 0)])).toEqual([
    { path: 'art_1', heading: { value: 'Terms', lang: 'en' }, headingDescribes: true, places: 2, facts: 3 },
    { path: 'art_2', heading: null, headingDescribes: false, places: 1, facts: 0 },
  ]);
});

it('names the frameworks that use an edition, oldest edition first', () => {
  expect(editionsOf([place('a', '2026-07-14', 1), place('a', '2021-12-27', 1)], new Map([['2026-07-14', ['Law']]]))).toEqual([
    { date: '2021-12-27', places: 1, frameworks: [] }, { date: '2026-07-14', places: 1, frameworks: ['Law'] },
  ]);
});
