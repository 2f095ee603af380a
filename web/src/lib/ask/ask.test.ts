import { describe, expect, it } from 'vitest';
import type { CellState, Role } from '@okilet/schema/vocabulary';
import { askAddress } from './address.ts';
import { cellsAsked, stateOf } from './answer.ts';
import type { AskCell, AskFact } from './model.ts';

const said = (value: string) => ({ value, lang: 'en' as const });
const fact = (id: string, rank: number): AskFact => ({
  id, force: 'MUST', definiteness: 'EXPLICIT', verification: 'TEXT', says: said(id), condition: null, validFrom: null, fromBudget: null,
  body: { id, shortName: said(id), unitType: { levels: [{ rank }] } }, function: { id: 'water', shortName: said('water') }, citations: [],
});
const cell = (role: Role, state: CellState, claims: readonly AskFact[] = []): AskCell => ({ role, state, onlyIf: [], elsewhere: 0, statedAt: null, claims, meanwhile: [] });

describe('the slots of a question', () => {
  it('stand in the address and come back the same; a role that does not exist asks for all of them', () => {
    const state = { ask: 'FUND' as const, fn: 'street-lighting', place: 'kz-rural', fw: 'kz-law-2026-11' };
    expect(askAddress.write(state)).toBe('ask=fund&fn=street-lighting&place=kz-rural&fw=kz-law-2026-11');
    expect(askAddress.read(new URLSearchParams(askAddress.write(state)))).toEqual(state);
    expect(askAddress.read(new URLSearchParams('ask=steal')).ask).toBeNull();
  });
});

describe('the answer', () => {
  const cells = [cell('CONSULT', 'SPECIFIED'), cell('FUND', 'SILENT'), cell('DECIDE', 'SPECIFIED', [fact('akim', 4), fact('government', 1)])];

  it('is one cell for one role, facts from the top level down', () => {
    expect(cellsAsked(cells, 'DECIDE').map(({ claims }) => claims.map(({ id }) => id))).toEqual([['government', 'akim']]);
  });

  it('is the six questions in their order where no role is chosen', () => {
    expect(cellsAsked(cells, null).map(({ role }) => role)).toEqual(['DECIDE', 'FUND']);
  });

  it('elsewhere is said in one word: a promise is not silence, and nothing asked is not yet read', () => {
    expect([stateOf(cells, 'FUND'), stateOf(cells, null), stateOf([cell('FUND', 'PROMISED'), cell('DECIDE', 'SILENT')], null), stateOf([], 'FUND')]).toEqual(['SILENT', 'SPECIFIED', 'PROMISED', 'NOT_SEARCHED']);
  });
});
