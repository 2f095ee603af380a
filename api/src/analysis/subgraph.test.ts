import fc from 'fast-check';
import { expect, test } from 'vitest';
import { body, budget, fn, framework, world } from '../../test/money-facts.ts';
import { subgraphOf, type Around, type NearClaim } from './subgraph.ts';

const here = world({
  bodies: [
    body('mayor'), body('council', { kind: 'ASSEMBLY' }), body('governor', { unitType: 'county' }),
    body('parliament', { kind: 'ASSEMBLY', unitType: 'state', validTo: '2020-01-01' }), body('kurultai', { kind: 'ASSEMBLY', unitType: 'state', validFrom: '2020-01-01' }),
  ],
  budgets: [budget('village-budget', 'village'), budget('county-budget', 'county')],
  functions: [fn('roads'), fn('repair', 'roads'), fn('lights')],
  frameworks: [framework('old'), framework('law')],
});
const claim = (label: NearClaim['label'], from: string, to: string, over: Partial<NearClaim> = {}): NearClaim =>
  ({ claim: `${label} ${from} ${to}`, label, from, to, inherited: false, definiteness: 'EXPLICIT', conditionKind: null, aspect: null, ...over });
const read = (fnId: string, ...roles: ('DECIDE' | 'DELIVER')[]) => ({ function: fnId, roles, by: 'x', at: '2020-01-01', read: '', note: null, inherited: false });
const options = { framework: 'law', base: 'old', focus: 'mayor', depth: 1, most: 40 };
const changes = (now: Around, before: Around) => subgraphOf(here, now, before, options).edges.map((edge) => [edge.label, edge.from, edge.to, edge.change]);

test('draws claims of one label between the same two things as one edge that carries them all', () => {
  const { edges, nodes } = subgraphOf(here, { claims: [claim('DISMISSES', 'governor', 'mayor'), claim('DISMISSES', 'governor', 'mayor', { claim: 'second' })], searched: [] }, null, { ...options, base: null });
  expect(edges.map(({ kind, claims }) => [kind, claims])).toEqual([['LINK', ['DISMISSES governor mayor', 'second']]]);
  expect(nodes.map(({ id, kind, distance }) => [id, kind, distance])).toEqual([['mayor', 'BODY', 0], ['governor', 'BODY', 1]]);
});

test('marks as gained or lost only what the other text was read for', () => {
  const gained = claim('DELIVER', 'mayor', 'lights');
  expect(changes({ claims: [gained], searched: [] }, { claims: [], searched: [read('lights', 'DELIVER')] })).toEqual([['DELIVER', 'mayor', 'lights', 'GAINED']]);
  expect(changes({ claims: [gained], searched: [] }, { claims: [], searched: [read('lights', 'DECIDE')] })).toEqual([['DELIVER', 'mayor', 'lights', 'CANNOT_TELL']]);
  expect(changes({ claims: [], searched: [read('lights', 'DELIVER')] }, { claims: [gained], searched: [] })).toEqual([['DELIVER', 'mayor', 'lights', 'LOST']]);
  expect(changes({ claims: [], searched: [] }, { claims: [gained], searched: [] })).toEqual([['DELIVER', 'mayor', 'lights', 'CANNOT_TELL']]);
});

test('takes a successor, a move along the function tree and a rule of procedure for no gain and no loss', () => {
  const searched = [read('roads', 'DELIVER'), read('repair', 'DELIVER'), read('lights', 'DECIDE')];
  expect(changes({ claims: [claim('OVERSEES', 'kurultai', 'mayor')], searched }, { claims: [claim('OVERSEES', 'parliament', 'mayor')], searched }).map(([, , , change]) => change)).toEqual([null]);
  expect(changes({ claims: [claim('DELIVER', 'mayor', 'repair')], searched }, { claims: [claim('DELIVER', 'mayor', 'roads')], searched }).map(([, , to, change]) => [to, change])).toEqual([['repair', null]]);
  expect(changes({ claims: [claim('DECIDE', 'mayor', 'lights', { aspect: 'PROCEDURE' })], searched }, { claims: [], searched }).map(([, , , change]) => change)).toEqual([null]);
});

test('shows a promise as promised, and as a promise in place of a rule where the base has the rule', () => {
  const promise = claim('DECIDE', 'mayor', 'lights', { definiteness: 'PROMISED' });
  const searched = [read('lights', 'DECIDE')];
  expect(changes({ claims: [promise], searched }, { claims: [], searched })).toEqual([['DECIDE', 'mayor', 'lights', 'PROMISED']]);
  expect(changes({ claims: [promise], searched }, { claims: [claim('DECIDE', 'mayor', 'lights')], searched })).toEqual([['DECIDE', 'mayor', 'lights', 'PROMISE_REPLACES_RULE']]);
});

test('tells a transfer between budgets from a link between bodies', () => {
  const { edges } = subgraphOf(here, { claims: [claim('GRANT_GENERAL', 'county-budget', 'village-budget')], searched: [] }, null, { ...options, base: null, focus: 'village-budget' });
  expect(edges.map((edge) => edge.kind)).toEqual(['TRANSFER']);
});

test('keeps within its limits, hangs together, and accounts for every edge it leaves out', () => {
  const ids = ['mayor', 'council', 'governor', 'kurultai', 'roads', 'repair', 'lights'];
  const edge = fc.tuple(fc.constantFrom('ELECTS' as const, 'OVERSEES' as const, 'DELIVER' as const, 'DECIDE' as const), fc.constantFrom(...ids), fc.constantFrom(...ids))
    .map(([label, from, to]) => claim(label, from, to));
  fc.assert(fc.property(fc.array(edge, { maxLength: 60 }), fc.integer({ min: 1, max: 6 }), fc.constantFrom(1, 2), (claims, most, depth) => {
    const graph = subgraphOf(here, { claims, searched: [] }, null, { ...options, base: null, depth, most });
    const shown = new Set(graph.nodes.map((node) => node.id));
    expect([graph.nodes.length <= most, graph.edges.length <= most * 2, graph.nodes[0]?.id]).toEqual([true, true, 'mayor']);
    expect(graph.edges.every(({ from, to }) => shown.has(from) && shown.has(to))).toBe(true);
    expect(graph.edges.length + graph.cut.reduce((sum, part) => sum + part.edges, 0)).toBe(graph.allEdges);
    expect(graph.nodes.every((node) => node.distance <= depth)).toBe(true);
  }));
});
