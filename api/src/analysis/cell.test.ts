import { describe, expect, it } from 'vitest';
import type { Facts } from '@okilet/schema/facts';
import type { Reading, Role } from '@okilet/schema/vocabulary';
import { assignment, factsOf, pays, read, world } from '../../test/finding-facts.ts';
import type { Cell } from './cell.ts';
import { cellsOf } from './matrix.ts';

type Item = Parameters<typeof factsOf>[0][number];
interface Look {
  readonly place?: string;
  readonly reading?: Reading;
  readonly role?: Role;
}

/** One cell of the law that says just this. */
function cell(id: string, items: readonly Item[], { place, reading, role = 'DECIDE' }: Look = {}): Cell {
  return cellOf(factsOf(items), id, role, { place: place ?? null, reading: reading ?? null });
}
function cellOf(facts: Facts, id: string, role: Role, options: Parameters<typeof cellsOf>[3]): Cell {
  return cellsOf(world, facts, id, { ...options, roles: [role] })[0] as Cell;
}
const bodies = ({ claims }: Cell) => claims.map(({ body }) => body);

const decides = assignment('water', 'DECIDE', 'shire-council');
const forbidden = assignment('water', 'DECIDE', 'elder', { force: 'MUST_NOT' });
const promised = assignment('water', 'DECIDE', 'residents', { definiteness: 'PROMISED' });
const recalled = assignment('water', 'DECIDE', 'region-head', { verification: 'RECALL' });
const above = assignment('amenities', 'DECIDE', 'region-council');
const below = assignment('pipes', 'DECIDE', 'clerk');

describe('a cell', () => {
  it('is excluded when every claim is a prohibition', () => {
    expect(cell('water', [forbidden, read('water')])).toMatchObject({ state: 'EXCLUDED', claims: [forbidden], onlyIf: [] });
  });

  it('is specified when any claim is none, the prohibition beside it as a limit', () => {
    const found = cell('water', [forbidden, decides]);
    expect(found.state).toBe('SPECIFIED');
    expect(bodies(found).sort()).toEqual(['elder', 'shire-council']);
  });

  it('is specified although something is promised too, or stated for the function above', () => {
    expect(cell('water', [promised, decides, above])).toMatchObject({ state: 'SPECIFIED', statedAt: null });
  });

  it('is specified by what two provisions imply', () => {
    expect(cell('water', [{ ...decides, definiteness: 'IMPLIED' }]).state).toBe('SPECIFIED');
  });

  it('is promised where it is only promised, though the function above has a rule', () => {
    expect(cell('water', [promised, above, read('water')])).toMatchObject({ state: 'PROMISED', statedAt: null, claims: [promised] });
  });

  it('takes over what is stated for the function above, and says where', () => {
    expect(cell('water', [above, read('water')])).toMatchObject({ state: 'INHERITED', statedAt: 'amenities', claims: [above] });
    expect(cell('pipes', [above])).toMatchObject({ state: 'INHERITED', statedAt: 'amenities' });
  });

  it('takes over from the nearest function above', () => {
    expect(cell('pipes', [above, decides])).toMatchObject({ state: 'INHERITED', statedAt: 'water', claims: [decides] });
    expect(cell('pipes', [above, promised])).toMatchObject({ state: 'PROMISED', statedAt: 'water', claims: [promised] });
  });

  it('is promised where the function above is only promised', () => {
    expect(cell('pipes', [promised])).toMatchObject({ state: 'PROMISED', statedAt: 'water' });
  });

  it('takes over no prohibition and no memory', () => {
    expect(cell('pipes', [forbidden, recalled, read('pipes')])).toMatchObject({ state: 'SILENT', claims: [] });
    expect(cell('pipes', [forbidden, decides])).toMatchObject({ state: 'INHERITED', claims: [decides] });
  });

  it('stands in parts when it is stated only for functions below, and counts them', () => {
    expect(cell('amenities', [decides, below, read('amenities')])).toMatchObject({ state: 'IN_PARTS', parts: 2, claims: [] });
    expect(cell('amenities', [promised, recalled])).toMatchObject({ state: 'NOT_SEARCHED', parts: 0 });
  });

  it('stands not in parts when the function above has a rule', () => {
    expect(cell('water', [above, below])).toMatchObject({ state: 'INHERITED', parts: 1 });
  });

  it('is silent only where the text was read for that function and role', () => {
    expect(cell('water', [read('water', 'DECIDE')]).state).toBe('SILENT');
    expect(cell('water', [read('water', 'FUND')]).state).toBe('NOT_SEARCHED');
    expect(cell('water', [read('amenities'), read('pipes')]).state).toBe('NOT_SEARCHED');
    expect(cell('water', []).state).toBe('NOT_SEARCHED');
  });

  it('shows a memory and counts it as not read', () => {
    expect(cell('water', [recalled])).toMatchObject({ state: 'NOT_SEARCHED', claims: [recalled] });
    expect(cell('water', [recalled, read('water')])).toMatchObject({ state: 'NOT_SEARCHED', searched: false, claims: [recalled] });
    expect(cell('water', [recalled, decides])).toMatchObject({ state: 'SPECIFIED', claims: [decides, recalled] });
  });
});

describe('a condition', () => {
  it.each(['GROUNDS', 'PROCEDURE', 'EXCEPT', 'DEADLINE', 'CONSENT'] as const)('of the kind %s is shown and changes nothing', (conditionKind) => {
    expect(cell('water', [{ ...decides, conditionKind }])).toMatchObject({ state: 'SPECIFIED', onlyIf: [] });
  });

  it.each(['PLACE', 'PILOT', 'POPULATION', 'STAGED', 'OPT_IN', 'IF_CREATED', 'EMERGENCY'] as const)('of the kind %s makes a cell that has nothing else hold only then', (conditionKind) => {
    expect(cell('water', [{ ...decides, conditionKind }])).toMatchObject({ state: 'SPECIFIED', onlyIf: [conditionKind] });
    expect(cell('water', [{ ...decides, conditionKind }], { place: 'village' })).toMatchObject({ state: 'SPECIFIED', onlyIf: [conditionKind] });
  });

  it('does not bind a cell that has a rule for every case too', () => {
    const found = cell('water', [{ ...decides, conditionKind: 'PILOT' }, assignment('water', 'DECIDE', 'region-council')]);
    expect(found.onlyIf).toEqual([]);
    expect(bodies(found)).toEqual(['region-council', 'shire-council']);
  });

  it('is not lifted by a promise for every case', () => {
    expect(cell('water', [{ ...decides, conditionKind: 'PILOT' }, promised])).toMatchObject({ state: 'SPECIFIED', onlyIf: ['PILOT'] });
  });

  it('holds where its very case is chosen', () => {
    const inHamlets = { ...decides, conditionKind: 'PLACE' as const, concerns: 'hamlet' };
    expect(cell('water', [inHamlets], { place: 'hamlet' }).onlyIf).toEqual([]);
    expect(cell('water', [inHamlets]).onlyIf).toEqual(['PLACE']);
  });

  it('goes down the tree with what it binds', () => {
    expect(cell('pipes', [{ ...decides, conditionKind: 'STAGED' }])).toMatchObject({ state: 'INHERITED', onlyIf: ['STAGED'] });
  });
});

describe('a place', () => {
  it('counts bodies of the units on its way up, and says how many claims belong elsewhere', () => {
    const found = cell('water', [decides, assignment('water', 'DECIDE', 'region-council'), assignment('water', 'DECIDE', 'city-board')], { place: 'village' });
    expect(bodies(found)).toEqual(['shire-council', 'region-council']);
    expect(found.elsewhere).toBe(1);
  });

  it('counts for a variant what holds for its kind, and not the other way round', () => {
    const [village, hamlet] = [assignment('water', 'DECIDE', 'elder'), assignment('water', 'DECIDE', 'shire-council', { concerns: 'hamlet' })];
    expect(bodies(cell('water', [village, hamlet], { place: 'hamlet' }))).toEqual(['elder', 'shire-council']);
    expect(bodies(cell('water', [village, hamlet], { place: 'village' }))).toEqual(['elder']);
  });

  it('leaves districts and regions out of a city that is both', () => {
    const found = cell('water', [decides, assignment('water', 'DECIDE', 'city-board'), assignment('water', 'DECIDE', 'ministry')], { place: 'city' });
    expect(bodies(found)).toEqual(['city-board', 'ministry']);
  });

  it('looks at the budget that pays, not at who handles it', () => {
    const fund = { role: 'FUND' as const, place: 'village' };
    expect(cell('water', [pays('water', 'shire-budget', { body: 'city-board' })], fund).state).toBe('SPECIFIED');
    expect(cell('water', [pays('water', 'city-budget', { body: 'elder' })], fund)).toMatchObject({ state: 'NOT_SEARCHED', elsewhere: 1 });
  });

  it('counts everywhere what names nobody', () => {
    expect(cell('water', [assignment('water', 'DECIDE', null, { definiteness: 'PROMISED' })], { place: 'city' }).state).toBe('PROMISED');
  });

  it('is not touched by a rule on another place: the cell is silent where it was read', () => {
    expect(cell('water', [assignment('water', 'DECIDE', 'city-board'), read('water')], { place: 'village' })).toMatchObject({ state: 'SILENT', claims: [], elsewhere: 1 });
    expect(cell('amenities', [assignment('water', 'DECIDE', 'city-board'), read('amenities')], { place: 'village' })).toMatchObject({ state: 'SILENT', parts: 0 });
  });
});

describe('a text that changes a base', () => {
  const ofBase = { ...decides, inherited: true };
  const own = assignment('water', 'DECIDE', 'residents', { framework: 'concept' });
  const baseRead = { ...read('water'), inherited: true };
  const concept = (...items: readonly Item[]) => factsOf(items, 'concept');

  it('says in its own reading only what it says itself; what the base rules stands apart', () => {
    expect(cellOf(concept(ofBase, baseRead), 'water', 'DECIDE', { reading: 'OWN' })).toMatchObject({ state: 'NOT_SEARCHED', searched: false, claims: [], meanwhile: [ofBase], fromBase: false });
    expect(cellOf(concept(ofBase, own), 'water', 'DECIDE', { reading: 'OWN' })).toMatchObject({ state: 'SPECIFIED', claims: [own], meanwhile: [ofBase], fromBase: false });
  });

  it('is read on its own unless something else is asked for', () => {
    expect(cellOf(concept(ofBase, own), 'water', 'DECIDE', {})).toEqual(cellOf(concept(ofBase, own), 'water', 'DECIDE', { reading: 'OWN' }));
  });

  it('is silent in its own reading where it was read itself, whatever the base says', () => {
    expect(cellOf(concept(ofBase, read('water')), 'water', 'DECIDE', { reading: 'OWN' }).state).toBe('SILENT');
  });

  it('lies in effect over its base', () => {
    expect(cellOf(concept(ofBase), 'water', 'DECIDE', { reading: 'EFFECTIVE' })).toMatchObject({ state: 'SPECIFIED', claims: [ofBase], meanwhile: [], fromBase: true });
    expect(cellOf(concept(ofBase, own), 'water', 'DECIDE', { reading: 'EFFECTIVE' })).toMatchObject({ state: 'SPECIFIED', fromBase: false });
    expect(cellOf(concept(baseRead), 'water', 'DECIDE', { reading: 'EFFECTIVE' })).toMatchObject({ state: 'SILENT', searched: true });
  });

  it('shows of the base meanwhile only what bears on the place', () => {
    const city = { ...assignment('water', 'DECIDE', 'city-board'), inherited: true };
    expect(cellOf(concept(ofBase, city), 'water', 'DECIDE', { reading: 'OWN', place: 'village' }).meanwhile).toEqual([ofBase]);
  });
});
