import { describe, expect, it } from 'vitest';
import { world } from '../../test/finding-facts.ts';
import { areaOf, chainOf, descendants, inLevelOrder, rankOf, worldOf } from './world.ts';

describe('the chain of a place', () => {
  it.each([
    ['land', ['land']],
    ['village', ['land', 'region', 'shire', 'village']],
    ['hamlet', ['hamlet', 'land', 'region', 'shire', 'village']],
    ['city', ['city', 'land']],
  ])('of %s goes by kind and by what it lies within', (place, chain) => {
    expect([...chainOf(world, place)].sort()).toEqual(chain);
  });

  it('of no place is empty, which stands for all', () => {
    expect([...chainOf(world, null)]).toEqual([]);
  });

  it('ends also where units lie within each other by mistake', () => {
    const units = world.catalogue.unitTypes.map((unit) => (unit.id === 'land' ? { ...unit, within: 'village' } : unit));
    expect([...chainOf(worldOf({ ...world.catalogue, unitTypes: units }), 'village')].sort()).toEqual(['land', 'region', 'shire', 'village']);
  });
});

describe('the tree of functions', () => {
  it('goes up to the root and down to the leaves', () => {
    expect(world.upward.get('pipes')).toEqual(['pipes', 'water', 'amenities']);
    expect(descendants(world, 'amenities')).toEqual(['water', 'pipes', 'lights']);
    expect(descendants(world, 'pipes')).toEqual([]);
    expect(areaOf(world, 'pipes')).toBe('amenities');
  });

  it('stands in one order, parts after their whole', () => {
    expect(world.ordered.map(({ id }) => id)).toEqual(['amenities', 'water', 'pipes', 'lights', 'steering', 'own-budget']);
  });
});

describe('bodies', () => {
  it('stand by level, then by id; a unit on two rungs counts on the lower', () => {
    expect(rankOf(world, 'city')).toBe(3);
    expect(rankOf(world, null)).toBe(0);
    expect(inLevelOrder(world, ['elder', 'shire-council', 'city-board', 'region-board', 'ministry', 'court'])).toEqual(['court', 'ministry', 'region-board', 'city-board', 'shire-council', 'elder']);
  });
});
