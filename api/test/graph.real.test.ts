import { beforeAll, expect, test } from 'vitest';
import type { Api } from '../src/index.ts';
import { answerTo, ask, realApi } from './real.ts';

let api: Api;
beforeAll(async () => {
  api = await realApi();
}, 60_000);

const PATHS = `query ($from: ID!, $to: ID!, $framework: ID = "kz-law-2026-11") { paths(framework: $framework, from: $from, to: $to) {
  from { id } to { id } strength steps { agent { id } principal { id } kinds decisive claims { id citations { provision { id } } } } sentence(lang: kk) { value } } }`;
interface Paths {
  paths: { from: { id: string }; to: { id: string }; strength: string; steps: { agent: { id: string }; principal: { id: string }; claims: { citations: object[] }[] }[]; sentence: { value: string } }[];
}
const stepsOf = (path: Paths['paths'][number]) => [path.from.id, ...path.steps.map((step) => step.principal.id)];

test('from the rural akim to the President: through the district akim, whose powers he may end (Law 148-II, art. 32), or the maslikhat, which he may dissolve', async () => {
  const { paths } = await ask<Paths>(api, PATHS, { from: 'kz-akim-rural', to: 'kz-president' });
  expect(paths.map(stepsOf)).toEqual([['kz-akim-rural', 'kz-akim-district', 'kz-president'], ['kz-akim-rural', 'kz-maslikhat-district', 'kz-president']]);
  expect(paths.every((path) => path.steps.every((step) => step.claims.length > 0 && step.claims.every((claim) => claim.citations.length > 0)))).toBe(true);
});

test('finds the same chains whichever end is named first, and lets the head of a body stand for it', async () => {
  const there = await ask<Paths>(api, PATHS, { from: 'kz-akim-rural', to: 'kz-president' });
  const back = await ask<Paths>(api, PATHS, { from: 'kz-president', to: 'kz-akim-rural' });
  expect(back.paths.map(stepsOf)).toEqual(there.paths.map(stepsOf));
  const akimat = await ask<Paths>(api, PATHS, { from: 'kz-akimat-oblast', to: 'kz-president' });
  expect(akimat.paths.map(stepsOf)).toContainEqual(['kz-akim-oblast', 'kz-president']);
});

test('finds no chain where links lead nowhere, and none from a body to itself', async () => {
  expect((await ask<Paths>(api, PATHS, { from: 'kz-min-labour', to: 'kz-akim-rural' })).paths).toEqual([]);
  expect((await ask<Paths>(api, PATHS, { from: 'kz-akim-rural', to: 'kz-akim-rural' })).paths).toEqual([]);
});

const AROUND = `query ($framework: ID = "kz-law-2026-11", $focus: ID!, $depth: Int, $base: ID, $show: [EdgeKind!], $most: Int) {
  neighbourhood(framework: $framework, focus: $focus, depth: $depth, base: $base, show: $show, most: $most) {
    allNodes allEdges nodes { id kind distance name(lang: kk) { value } body { id } budget { id } function { id } } edges { kind label from to inherited change claims { id } } cut { kind edges }
    kk: sentence(lang: kk) { value } ru: sentence(lang: ru) { value } en: sentence(lang: en) { value } } }`;
interface Around {
  neighbourhood: { allNodes: number; allEdges: number; nodes: { id: string; distance: number }[]; edges: { kind: string; label: string; from: string; to: string; change: string | null; claims: object[] }[]; cut: { edges: number }[]; kk: { value: string }; ru: { value: string }; en: { value: string } };
}
const around = async (variables: object) => (await ask<Around>(api, AROUND, variables)).neighbourhood;

test('since 2021 the President no longer ends the powers of the rural akim or oversees him directly (Law 148-II in the edition of 2026)', async () => {
  const { edges } = await around({ focus: 'kz-akim-rural', base: 'kz-law-2021-07', show: ['LINK'] });
  expect(edges.filter((edge) => edge.change === 'LOST').map((edge) => `${edge.label} ${edge.from}`)).toEqual(['DISMISSES kz-president', 'OVERSEES kz-president']);
  expect(edges.find((edge) => edge.label === 'ELECTS')).toMatchObject({ from: 'kz-residents', change: null });
});

test('stays within forty things and eighty links, says what it left out, and every link rests on a claim', async () => {
  for (const focus of ['kz-akim-rural', 'kz-akimat-oblast', 'kz-budget-rural', 'water-supply']) {
    for (const depth of [1, 2]) {
      const graph = await around({ focus, depth });
      expect([graph.nodes.length <= 40, graph.edges.length <= 80]).toEqual([true, true]);
      expect(graph.edges.length + graph.cut.reduce((sum, part) => sum + part.edges, 0)).toBe(graph.allEdges);
      expect(graph.edges.every((edge) => edge.claims.length > 0)).toBe(true);
      for (const { value } of [graph.kk, graph.ru, graph.en]) expect(value).not.toMatch(/\u00AD| {2}|undefined|null|kz-/);
    }
  }
});

test('refuses more than eighty things, and names near ids for an unknown focus', async () => {
  expect((await answerTo(api, AROUND, { focus: 'kz-akim-rural', most: 81 })).errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT', asked: 81, allowed: 80 });
  expect((await answerTo(api, AROUND, { focus: 'kz-akim-rurl' })).errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', near: expect.arrayContaining(['kz-akim-rural']) as unknown });
});
