import { describe, expect, it } from 'vitest';
import { FAMILY_OF, ROLES } from '@okilet/schema/vocabulary';
import { atlantisGraph } from '../../test/atlantis-graph.ts';
import { change, type Edit } from '../../test/atlantis.ts';
import { currencyOf } from './claims.ts';

const LAW = 'atl-law-2020';
function nodeOf(id: string, ...edits: readonly Edit[]) {
  const graph = atlantisGraph(...edits);
  const node = graph.nodes.find((one) => one.labels[0] === 'Claim' && one.id === id);
  if (!node) throw new Error(`no claim ${id}`);
  return { ...node, edges: graph.edges.filter(({ from }) => from.label === 'Claim' && from.id === id) };
}

describe('whether a text was read in a later edition', () => {
  const later = { cite: 'atl-act@2021-03-01#art_1' };
  it('is no question for an edition of the day or before', () => {
    expect(currencyOf({ cite: 'atl-act@2020-06-01#art_1', unchanged: 'UNCHECKED' }, '2020-06-01')).toBe('AT_DATE');
    expect(currencyOf({}, '2020-06-01')).toBe('AT_DATE');
  });
  it('is said as the notes show, and else as not checked', () => {
    expect(currencyOf({ ...later, unchanged: 'NOTES' }, '2020-06-01')).toBe('NOTES');
    expect(currencyOf(later, '2020-06-01')).toBe('UNCHECKED');
  });
  it('is asked when one of several places was', () => {
    expect(currencyOf({ cite: `atl-act@2020-01-01#art_1 ; ${later.cite}` }, '2020-06-01')).toBe('UNCHECKED');
  });
  it('stands on the claim', () => {
    expect(nodeOf(`${LAW}.warden-office.decide.atl-reeve`).properties['unchanged']).toBe('NOTES');
    expect(nodeOf(`${LAW}.warden-office.regulate.atl-ministry-waters`).properties['unchanged']).toBe('UNCHECKED');
    expect(nodeOf(`${LAW}.tidal-water.decide.atl-moot-county`).properties['unchanged']).toBe('AT_DATE');
  });
});

describe('a claim', () => {
  it.each(Object.keys(ROLES) as (keyof typeof ROLES)[])('of the role %s carries the label of its family', (role) => {
    const label = { POWER: 'Power', RESPONSIBILITY: 'Responsibility', FUNDING: 'Funding', VOICE: 'Voice' }[FAMILY_OF[role]];
    expect(nodeOf(`${LAW}.tide-clocks.deliver.atl-warden`, change('assignments', `${LAW}.tide-clocks.deliver.atl-warden`, { role })).labels).toEqual(['Claim', 'Assignment', label]);
  });

  it('is a draft without a citation, coded with one, reviewed when a second person signed', () => {
    expect(nodeOf(`${LAW}.sea-walls.propose.atl-board-county`).properties['review']).toBe('DRAFT');
    expect(nodeOf(`${LAW}.tide-clocks.deliver.atl-warden`).properties['review']).toBe('CODED');
    expect(nodeOf(`${LAW}.schooling.oversee.atl-ministry-waters`).properties['review']).toBe('REVIEWED');
  });

  it('points to what its row names, and to nothing else', () => {
    const { edges } = nodeOf(`${LAW}.ferries.fund.atl-budget-realm`);
    expect(edges.map(({ type, to }) => `${type} ${to.id}`).sort()).toEqual([
      'CITES atl-budget-code@2020-01-01#art_7/point_1', 'FOR ferries', 'FROM_BUDGET atl-budget-realm', 'HELD_BY atl-ministry-waters',
    ]);
  });

  it('keeps its places in the order in which they are written, the quote on the first', () => {
    const { edges } = nodeOf(`${LAW}.own-budget.decide.atl-moot-county`);
    const cites = edges.filter(({ type }) => type === 'CITES').sort((a, b) => Number(a.properties['position']) - Number(b.properties['position']));
    expect(cites.map(({ to }) => to.id)).toEqual(['atl-act@2020-01-01#art_12/point_2', 'atl-budget-code@2020-01-01#art_8/point_2']);
    expect(cites.slice(1).filter(({ properties }) => 'quote' in properties)).toEqual([]);
  });

  it('has no property that its row leaves empty', () => {
    const { properties } = nodeOf(`${LAW}.tidal-water.decide.atl-moot-county`);
    expect(Object.keys(properties).filter((key) => ['aspect', 'conditionKind', 'validFrom', 'due'].includes(key))).toEqual([]);
  });

  it('begins and ends on days, also where only a year or a month is written', () => {
    expect(nodeOf(`${LAW}.ferries.regulate.atl-ministry-waters`).properties['validFrom']).toBe('2021-01-01');
    expect(nodeOf(`${LAW}.sea-walls.decide.atl-moot-realm`).properties).toMatchObject({ validFrom: '2019-07-01', validTo: '2025-01-01' });
  });
});
