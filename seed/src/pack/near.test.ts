import { expect, it } from 'vitest';
import { near } from './near.ts';

const BODIES = ['kz-akim-rural', 'kz-akim-district', 'kz-akim-oblast', 'kz-president', 'kz-akimat-district'];

it('offers the nearest ids first', () => {
  expect(near('kz-akim-distrikt', BODIES)).toEqual(['kz-akim-district', 'kz-akimat-district']);
});

it('offers ids of one distance in the order of letters', () => {
  expect(near('c', ['b', 'a'])).toEqual(['a', 'b']);
});

it('offers nothing that looks unlike', () => {
  expect(near('water-supply', BODIES)).toEqual([]);
});

it('offers three at most', () => {
  expect(near('aa', ['ab', 'ac', 'ad', 'ae'])).toEqual(['ab', 'ac', 'ad']);
});
