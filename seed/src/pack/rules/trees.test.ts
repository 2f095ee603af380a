import { expect, it } from 'vitest';
import { change, rewrite } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { trees } from './trees.ts';

const tip = '(end one of these links)';

it('accepts the trees of Atlantis, a variant inside the unit of its original among them', () => {
  expect(found(trees)).toEqual([]);
});

it('prints the circle', () => {
  expect(found(trees, change('functions', 'schooling', { part_of: 'diving-school' }))).toEqual([
    `diving-school part_of: part_of in functions goes in a circle: diving-school -> schooling -> diving-school ${tip}`,
  ]);
});

it('names what is above itself', () => {
  expect(found(trees, change('funding-sources', 'transfers', { part_of: 'transfers' }))).toEqual([
    `transfers part_of: part_of in funding-sources goes in a circle: transfers -> transfers ${tip}`,
  ]);
});

it('finds a circle of within and variant_of together, which no place chain could leave', () => {
  expect(found(trees, change('unit-types', 'atl-parish', { within: 'atl-parish-island' }))).toEqual([
    `atl-parish within: within and variant_of in unit-types goes in a circle: atl-parish -> atl-parish-island -> atl-parish ${tip}`,
  ]);
});

it('finds circles of bodies, of heads and of bases, each once', () => {
  expect(found(
    trees,
    change('bodies', 'atl-ministry-waters', { part_of: 'atl-treasury' }),
    change('bodies', 'atl-hall-parish', { heads: 'atl-warden' }),
    rewrite('framework', 'atl-law-2020', 'based_on: []', 'based_on: [atl-concept-2022]'),
  )).toEqual([
    `atl-ministry-waters part_of: part_of in bodies goes in a circle: atl-ministry-waters -> atl-treasury -> atl-ministry-waters ${tip}`,
    `atl-hall-parish heads: heads in bodies goes in a circle: atl-hall-parish -> atl-warden -> atl-hall-parish ${tip}`,
    `atl-concept-2022 based_on: based_on goes in a circle: atl-concept-2022 -> atl-law-2020 -> atl-concept-2022 ${tip}`,
  ]);
});
