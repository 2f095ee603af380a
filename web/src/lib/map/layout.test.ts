import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bendOf } from './bend.ts';
import { layoutOf, NODE, type Standing } from './layout.ts';
import { routesOf } from './route.ts';
import { mapAddress } from './address.ts';

const body = (id: string, rank: number, sphere: Standing['sphere'] = 'STATE'): Standing => ({ id, sphere, unitType: { levels: [{ rank }] } });
const bodies = [body('government', 1), body('court', 1), body('akim-district', 3, 'DUAL'), body('maslikhat', 3, 'DUAL'), body('akim', 4, 'DUAL'), body('residents', 4, 'COMMUNITY')];

describe('the place of a body on the map', () => {
  it('is its level, with residents below all levels and an empty lane where nobody stands', () => {
    const { lanes } = layoutOf(bodies, 'akim');
    expect(lanes.map(({ key, bodies: count }) => [key, count])).toEqual([[1, 2], [2, 0], [3, 2], [4, 1], [5, 1]]);
  });

  it('is never the place of another', () => {
    const many = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 40, selector: ([id]) => id });
    fc.assert(fc.property(many, (given) => {
      const spots = layoutOf(given.map(([id, rank]) => body(`b${id}`, rank)), null).rows.flat();
      expect(spots).toHaveLength(given.length);
      for (const one of spots) for (const other of spots) expect(one === other || Math.abs(one.x - other.x) >= NODE.width || Math.abs(one.y - other.y) >= NODE.height).toBe(true);
    }));
  });

  it('lets a line pass other rows beside their bodies', () => {
    const layout = layoutOf(bodies, 'akim');
    const [route] = routesOf(layout, [{ id: 'x', from: 'government', to: 'akim' }]);
    const district = layout.rows[1] ?? [];
    const [, passing] = route?.bends ?? [];
    expect(district.every(({ x }) => Math.abs(x - (passing?.x ?? x)) > NODE.width / 2)).toBe(true);
  });

  it('bends a line by how far along and how far beside the straight one', () => {
    expect(bendOf({ x: 0, y: 0 }, { x: 0, y: 100 }, { x: -20, y: 50 })).toEqual({ weight: 0.5, distance: 20 });
  });
});

it('the address of the map holds all that is chosen, and gives it back', () => {
  const address = 'fw=kz-law-2026-11&base=kz-law-2021-07&focus=kz-akim-rural&depth=2&rel=elects,reports_to&others=hide&from=a&to=b&view=list&sel=elects:a:b';
  expect(mapAddress.write(mapAddress.read(new URLSearchParams(address)))).toBe(address);
});
