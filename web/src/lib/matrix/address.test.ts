import { describe, expect, it } from 'vitest';
import { firstPlace, readSelected, toggleArea, whoAddress, writeSelected } from './address.ts';

describe('the address of who does what', () => {
  const state = whoAddress.read(new URLSearchParams('fw=kz-law-2026-11&place=kz-rural&st=silent&sel=street-lighting:fund'));

  it('names framework, place, filters and the chosen cell', () => {
    expect(state).toMatchObject({ fw: 'kz-law-2026-11', place: 'kz-rural', st: ['SILENT'], view: 'questions' });
    expect(readSelected(state.sel)).toEqual({ function: 'street-lighting', role: 'FUND' });
    expect(`?${whoAddress.write(state)}`).toBe('?fw=kz-law-2026-11&place=kz-rural&st=silent&sel=street-lighting:fund');
  });

  it('chooses a function alone, and knows no role that does not exist', () => {
    expect(readSelected('street-lighting')).toEqual({ function: 'street-lighting', role: null });
    expect(readSelected('street-lighting:rules')).toEqual({ function: 'street-lighting', role: null });
    expect(readSelected('')).toBeNull();
    expect(writeSelected('street-lighting', 'FUND')).toBe('street-lighting:fund');
  });

  it('opens and collapses areas, and says so when none is left', () => {
    expect(toggleArea({ ...state, st: [], sel: '' }, ['a'], 'b')).toBe('?fw=kz-law-2026-11&place=kz-rural&open=a,b#area-b');
    expect(toggleArea({ ...state, st: [], sel: '' }, ['a'], 'a')).toBe('?fw=kz-law-2026-11&place=kz-rural&open=none#area-a');
  });

  it('opens with the village for Kazakhstan, with all places elsewhere', () => {
    expect([firstPlace('kz'), firstPlace('ee')]).toEqual(['kz-rural', 'all']);
  });
});
