import { expect, it } from 'vitest';
import { distanceOf } from './basis.ts';

it('a base more than a year away is marked, one of exactly a year is not', () => {
  expect([365, 366].map((days) => distanceOf(days).far)).toEqual([false, true]);
});

it('a base that came after the text is said to be later', () => {
  expect(distanceOf(-81)).toEqual({ days: 81, years: 0.2, far: false, later: true });
});
