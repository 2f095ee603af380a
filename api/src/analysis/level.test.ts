import { describe, expect, it } from 'vitest';
import { factsIn, listsOf, needsConsent, type UnitFact } from './level.ts';

type Fact = UnitFact & { readonly id: string };
const fact = (id: string, over: Partial<UnitFact> = {}): Fact => ({
  id, role: 'DECIDE', force: 'MAY', mode: 'EXCLUSIVE', definiteness: 'EXPLICIT', conditionKind: null, body: { unitType: { id: 'village' } }, concerns: null, ...over,
});
const LISTS = ['alone', 'together', 'duties', 'voice', 'above', 'denied', 'promised'] as const;
const idsIn = (facts: readonly Fact[]) => {
  const lists = listsOf(facts, new Set(['village']));
  return LISTS.flatMap((name) => lists[name].map(({ id }) => `${name} ${id}`));
};

describe('what a unit may and must do', () => {
  it('a decision that is shared, or needs consent, is not one of its own', () => {
    expect([needsConsent(fact('a')), needsConsent(fact('b', { mode: 'JOINT' })), needsConsent(fact('c', { conditionKind: 'CONSENT' }))]).toEqual([false, true, true]);
    expect(idsIn([fact('a'), fact('b', { mode: 'JOINT' })])).toEqual(['alone a', 'together b']);
  });

  it('duties and voice stand apart from decisions; who pays is told with the money', () => {
    expect(idsIn([fact('a', { role: 'DELIVER' }), fact('b', { role: 'CONSULT' }), fact('c', { role: 'FUND' })])).toEqual(['duties a', 'voice b']);
  });

  it('what is denied or only promised is in no other list', () => {
    expect(idsIn([fact('a', { force: 'MUST_NOT' }), fact('b', { definiteness: 'PROMISED' })])).toEqual(['denied a', 'promised b']);
  });

  it('others decide on it where the text says that its affairs are meant', () => {
    const above = { body: { unitType: { id: 'district' } }, concerns: { id: 'village' } };
    expect(idsIn([fact('a', above), fact('b', { ...above, concerns: null }), fact('c', { ...above, role: 'DELIVER' }), fact('d', { ...above, definiteness: 'PROMISED' }), fact('e', { body: null })])).toEqual(['above a']);
  });

  it('a fact that stands in several cells counts once, one from memory never', () => {
    const told = { id: 'a', verification: 'TEXT' as const };
    expect(factsIn([{ claims: [told] }, { claims: [told, { id: 'b', verification: 'RECALL' as const }] }]).map(({ id }) => id)).toEqual(['a']);
  });
});
