import { describe, expect, it } from 'vitest';
import { bodyOf, compared, FEW_FACTS, tabsFor } from './choose.ts';

const framework = (id: string, asOf: string, more: { country?: string; kind?: string; facts?: number } = {}) => ({
  id, asOf, country: more.country ?? 'kz', kind: more.kind ?? 'LAW', counts: { assignments: more.facts ?? FEW_FACTS, revenues: 0, links: 0 },
});
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const then = framework('then', '2021-07-25');
const now = framework('now', '2026-11-01');
const concept = framework('concept', '2021-08-18', { kind: 'CONCEPT', facts: FEW_FACTS - 1 });
const abroad = framework('abroad', '1997-10-17', { country: 'pl', kind: 'BENCHMARK', facts: 3 });

describe('what is compared', () => {
  it('opens with the law then and now', () => {
    expect(ids(compared([], [], [abroad, then, concept, now]))).toEqual(['then', 'now']);
  });

  it('is the law too where a document alone is added', () => {
    expect(ids(compared([], ['concept'], [abroad, then, concept, now]))).toEqual(['then', 'concept', 'now']);
    expect(ids(compared(['now'], ['abroad'], [abroad, then, concept, now]))).toEqual(['abroad', 'now']);
  });

  it('stands in time order, each document once, in whatever order the address names them', () => {
    expect(ids(compared(['now', 'concept', 'then', 'now'], [], [now, concept, then, abroad]))).toEqual(['then', 'concept', 'now']);
  });

  it('asks plain questions first where a document has few facts of its own', () => {
    expect(tabsFor([then, concept])[0]).toBe('questions');
    expect(tabsFor([then, now])[0]).toBe('fn');
  });

  it('asks no country the questions put to another', () => {
    expect(tabsFor([abroad, framework('third', '2000-01-01', { country: 'ee', facts: 1 })])).toEqual(['fn', 'body', 'money', 'links']);
  });

  it('shows the office of the place where a tab is about one body and none is chosen', () => {
    const bodies = [{ id: 'voters', kind: 'ELECTORATE', unitType: { id: 'village' } }, { id: 'akim', kind: 'OFFICE', unitType: { id: 'village' } }];
    expect([bodyOf('', 'village', 'body', bodies), bodyOf('voters', 'village', 'links', bodies), bodyOf('', 'all', 'body', bodies), bodyOf('', 'village', 'fn', bodies)]).toEqual(['akim', 'voters', '', '']);
  });
});
