import { expect, it } from 'vitest';
import { contentsOf } from './contents.ts';

const place = (path: string, claimCount: number, label: string) => ({ path, claimCount, label: { value: label, lang: 'en' as const }, heading: null });

it('counts under each article the places that are cited and how often', () => {
  expect(contentsOf([place('art_6/para_1', 2, 'Article 6, paragraph 1'), place('art_6/para_2', 1, 'Article 6, paragraph 2'), place('report', 4, 'the report')])).toEqual([
    { path: 'art_6', label: 'Article 6', heading: null, places: 2, citations: 3 },
    { path: 'report', label: 'the report', heading: null, places: 1, citations: 4 },
  ]);
});
