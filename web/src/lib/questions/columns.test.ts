import { expect, it } from 'vitest';
import { mostRead, unlike } from './columns.ts';

const reading = (id: string, read: number, notApplicable = 0) => ({ framework: { id }, questions: 16, read, notApplicable });

it('the documents read for the most of their questions stand first, in time order', () => {
  const all = [reading('a', 1), reading('b', 12, 4), reading('c', 9), reading('d', 8), reading('e', 7), reading('f', 16)];
  expect(mostRead(all).map(({ framework }) => framework.id)).toEqual(['b', 'c', 'd', 'e', 'f']);
});

it('columns are unlike where one was not read for all that it was asked', () => {
  expect(unlike([reading('a', 12, 4), reading('b', 16)])).toBeNull();
  expect(unlike([reading('a', 4), reading('b', 13, 3)])).toEqual({ least: 4, most: 13 });
});
