import { expect, it } from 'vitest';
import { comparePaths } from './provision.ts';

it('places stand in the order of the document: an article with all its points before the one inserted after it', () => {
  const paths = ['art_38-1', 'art_38/para_2', 'art_9', 'art_38', 'art_38-1/para_1', 'art_38/para_1-1', 'art_38/para_1', 'art_38/para_1/point_10', 'art_38/para_1/point_2'];
  expect(paths.toSorted(comparePaths)).toEqual([
    'art_9', 'art_38', 'art_38/para_1', 'art_38/para_1/point_2', 'art_38/para_1/point_10', 'art_38/para_1-1', 'art_38/para_2', 'art_38-1', 'art_38-1/para_1',
  ]);
});
