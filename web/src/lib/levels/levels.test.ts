import { describe, expect, it } from 'vitest';
import { areasOf, factsByBody, factsIn, listsOf, needsConsent, silences } from './build.ts';
import type { LevelCell, LevelFact } from './model.ts';

const said = (value: string) => ({ value, lang: 'en' as const });
const short = (id: string) => ({ id, shortName: said(id) });
const fact = (id: string, over: Partial<LevelFact> = {}): LevelFact => ({
  id, role: 'DECIDE', force: 'MAY', mode: 'EXCLUSIVE', definiteness: 'EXPLICIT', verification: 'TEXT', says: said(id), condition: null, conditionKind: null, validFrom: null,
  body: { ...short('akim'), unitType: { id: 'village' } }, concerns: null, function: { id: 'water' }, citations: [], ...over,
});
const of = (unit: string) => ({ ...short(unit), unitType: { id: unit } });
const village = new Set(['village']);
const LISTS = ['alone', 'together', 'duties', 'voice', 'above', 'denied', 'promised'] as const;
const idsIn = (facts: readonly LevelFact[]) => {
  const lists = listsOf(facts, village);
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
    const above = { body: of('district'), concerns: { id: 'village' } };
    expect(idsIn([fact('a', above), fact('b', { ...above, concerns: null }), fact('c', { ...above, role: 'DELIVER' }), fact('d', { ...above, definiteness: 'PROMISED' }), fact('e', { body: null })])).toEqual(['above a']);
  });
});

describe('facts of the cells', () => {
  const cell = (role: LevelCell['role'], state: LevelCell['state'], claims: readonly LevelFact[] = [], fn = 'water'): LevelCell => ({ function: { id: fn }, role, state, claims });
  const functions = [{ ...short('amenities'), partOf: null }, { ...short('water'), partOf: { id: 'amenities' } }, { ...short('roads'), partOf: null }];

  it('one that stands in several cells counts once, one from memory never', () => {
    expect(factsIn([cell('DECIDE', 'SPECIFIED', [fact('a')]), cell('DECIDE', 'INHERITED', [fact('a'), fact('b', { verification: 'RECALL' })])]).map(({ id }) => id)).toEqual(['a']);
  });

  it('stand under their area, in the order of the tree', () => {
    const areas = areasOf([fact('r', { function: { id: 'roads' } }), fact('w')], functions);
    expect(areas.map(({ area, facts }) => [area.id, facts.map(({ id, name }) => `${id} ${name.value}`)])).toEqual([['amenities', ['w water']], ['roads', ['r roads']]]);
  });

  it('are counted by body and role, promises and denials left out, the busiest body first', () => {
    const counted = factsByBody([{ id: 'council' }, { id: 'akim' }], [fact('a'), fact('b', { role: 'DELIVER' }), fact('c', { definiteness: 'PROMISED' })]);
    expect(counted.map(({ body, roles, facts }) => [body.id, facts, roles.map(({ role, count }) => `${role} ${count}`)])).toEqual([['akim', 2, ['DECIDE 1', 'DELIVER 1']], ['council', 0, []]]);
  });

  it('silence is named only where the text was read for the role', () => {
    expect(silences([cell('FUND', 'SILENT'), cell('FUND', 'NOT_SEARCHED', [], 'roads')], functions).map(({ role, functions: open }) => [role, open.map(({ id }) => id)])).toEqual([['FUND', ['water']]]);
  });
});
