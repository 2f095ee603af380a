import { expect, it } from 'vitest';
import { hasEnded, inEffect } from './effect.ts';

it('holds from its first day on', () => {
  expect(inEffect({ valid_from: '2020-06-02' }, '2020-06-01')).toBe(false);
  expect(inEffect({ valid_from: '2020-06-01' }, '2020-06-01')).toBe(true);
});

it('no longer holds on the day in valid_to', () => {
  expect(inEffect({ valid_to: '2020-06-02' }, '2020-06-01')).toBe(true);
  expect(inEffect({ valid_to: '2020-06-01' }, '2020-06-01')).toBe(false);
  expect(hasEnded({ valid_to: '2020-06-01' }, '2020-06-01')).toBe(true);
});

it('takes a year and a month for their first day', () => {
  expect(inEffect({ valid_from: '2020' }, '2020-01-01')).toBe(true);
  expect(inEffect({ valid_from: '2020-02' }, '2020-01-31')).toBe(false);
  expect(inEffect({ valid_to: '2020' }, '2019-12-31')).toBe(true);
});

it('holds always where nothing is said', () => {
  expect(inEffect({}, '1900-01-01')).toBe(true);
  expect(hasEnded({}, '2100-01-01')).toBe(false);
});
