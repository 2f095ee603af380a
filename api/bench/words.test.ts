import { expect, it } from 'vitest';
import { beside, table, time } from './words.ts';

it('says a time with as many digits as it is worth', () => {
  expect([0.234, 4.25, 17.4, 999.4, 2549].map(time)).toEqual(['0.23 ms', '4.3 ms', '17 ms', '999 ms', '2.5 s']);
});

it('sets a time beside the one that it is held against', () => {
  expect(beside(17, 4)).toBe('17 ms (×4.3)');
  expect(beside(2500, 1)).toBe('2.5 s (×2,500)');
  expect(beside(1, 4)).toBe('1.0 ms (×0.25)');
});

it('writes a table whose numbers stand to the right', () => {
  expect(table(['Answer', 'First'], [['who', '1 ms']])).toBe('| Answer | First |\n| --- | --: |\n| who | 1 ms |');
});
