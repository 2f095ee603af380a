import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANGE_KINDS, ROLES, wordsOf } from '@okilet/schema/vocabulary';
import { compareAddress, MODES, readRow, TABS, toggleArea, without, writeRow, type CompareState } from './address.ts';

const PROMISED = 'fw=kz-law-2021-07,kz-concept-2021,kz-law-2026-11&place=kz-rural&by=fn&body=kz-akim-rural&kind=promise_replaces_rule,promised';
const state = compareAddress.read(new URLSearchParams(PROMISED));

describe('the address of a comparison', () => {
  it('holds the whole state: what is written comes back', () => {
    const id = fc.stringMatching(/^[a-z0-9.-]{1,20}$/);
    const given: fc.Arbitrary<CompareState> = fc.record({
      fw: fc.uniqueArray(id, { maxLength: 9 }), base: id, place: id, by: fc.constantFrom('' as const, ...TABS), mode: fc.constantFrom(...MODES), diff: fc.constantFrom('1' as const, '0' as const),
      area: id, body: id, role: fc.subarray([...wordsOf(ROLES)]), kind: fc.subarray([...wordsOf(CHANGE_KINDS)]), open: fc.uniqueArray(id, { maxLength: 5 }), sel: id,
    });
    fc.assert(fc.property(given, (one) => {
      expect(compareAddress.read(new URLSearchParams(compareAddress.write(one)))).toEqual(one);
    }));
  });

  it('says in words what the rural akim is only promised', () => {
    expect(state).toMatchObject({ body: 'kz-akim-rural', kind: ['PROMISE_REPLACES_RULE', 'PROMISED'], mode: 'changes', diff: '1' });
    expect(compareAddress.write(state)).toBe(PROMISED);
  });

  it('names the chosen row, and takes no role that does not exist', () => {
    expect(readRow(writeRow('street-lighting', 'FUND'))).toEqual({ function: 'street-lighting', role: 'FUND' });
    expect([readRow(''), readRow('street-lighting'), readRow('street-lighting:rules')]).toEqual([null, null, null]);
  });

  it('takes a document out, and with it the base that it was', () => {
    const next = compareAddress.read(new URLSearchParams(without({ ...state, base: 'kz-concept-2021', sel: 'x:fund' }, 'kz-concept-2021')));
    expect(next).toMatchObject({ fw: ['kz-law-2021-07', 'kz-law-2026-11'], base: '', sel: '' });
  });

  it('opens and closes areas, and says so when none is left', () => {
    expect(toggleArea(state, ['a'], 'b')).toBe(`?${PROMISED}&open=a,b#area-b`);
    expect(toggleArea(state, ['a'], 'a')).toBe(`?${PROMISED}&open=none#area-a`);
  });
});
