import { describe, expect, it } from 'vitest';
import { areasOf, factsByBody, silences } from './build.ts';
import type { LevelCell, LevelFact } from './model.ts';

const said = (value: string) => ({ value, lang: 'en' as const });
const short = (id: string) => ({ id, shortName: said(id) });
const fact = (id: string, over: Partial<LevelFact> = {}): LevelFact => ({
  id, role: 'DECIDE', force: 'MAY', mode: 'EXCLUSIVE', definiteness: 'EXPLICIT', verification: 'TEXT', says: said(id), condition: null, conditionKind: null, validFrom: null,
  body: { ...short('akim'), unitType: { id: 'village' } }, concerns: null, function: { id: 'water' }, citations: [], ...over,
});

describe('facts of the cells', () => {
  const cell = (role: LevelCell['role'], state: LevelCell['state'], claims: readonly LevelFact[] = [], fn = 'water'): LevelCell => ({ function: { id: fn }, role, state, claims });
  const functions = [{ ...short('amenities'), partOf: null }, { ...short('water'), partOf: { id: 'amenities' } }, { ...short('roads'), partOf: null }];

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
