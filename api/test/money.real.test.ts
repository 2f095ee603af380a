import { beforeAll, expect, test } from 'vitest';
import { casesOf, moneyClaims, moneyOf } from '../src/analysis/index.ts';
import type { Api } from '../src/index.ts';
import { answerTo, ask, realApi } from './real.ts';

let api: Api;
beforeAll(async () => {
  api = await realApi();
}, 60_000);

const QUERY = `query ($framework: ID!, $base: ID, $place: ID) { money(framework: $framework, base: $base, place: $place) {
  sources { source { id } change changed rateSetBy { id } cases { segment fixed revenues { toBudget { id } shareKind shareMin splitSetBy { id } citations { provision { path document { id } } } } }
    before { segment revenues { toBudget { id } shareKind shareMin splitSetBy { id } } } kk: sentence(lang: kk) { value } ru: sentence(lang: ru) { value } en: sentence(lang: en) { value } }
  budgets { budget { id } say { sources rateSetHere rateSetElsewhere rateNotNamed ownSay } pays { id } }
  functions { function { id } budgets { budget { id } claims { id } } }
  flow { fromKind from toKind to width links }
  kk: sentence(lang: kk) { value lang } ru: sentence(lang: ru) { value } en: sentence(lang: en) { value }
} }`;
interface Share { toBudget: { id: string }; shareKind: string; shareMin: number | null; splitSetBy: { id: string } | null }
interface Answer {
  money: {
    sources: { source: { id: string }; change: string | null; changed: string[]; rateSetBy: { id: string }[]; cases: { segment: string | null; fixed: number | null; revenues: Share[] }[]; before: { segment: string | null; revenues: Share[] }[] | null; kk: { value: string }; ru: { value: string }; en: { value: string } }[];
    budgets: { budget: { id: string }; say: { sources: number; rateSetHere: number; rateSetElsewhere: number; rateNotNamed: number; ownSay: number }; pays: { id: string }[] }[];
    functions: { function: { id: string }; budgets: { budget: { id: string }; claims: object[] }[] }[];
    flow: { width: number }[];
    kk: { value: string }; ru: { value: string }; en: { value: string };
  };
}
const money = async (variables: object) => (await ask<Answer>(api, QUERY, variables)).money;
const NOW = 'kz-law-2026-11';
const THEN = 'kz-law-2021-07';

test('individual income tax: in 2021 split between oblast and districts by the oblast maslikhat (Budget Code 2008, art. 50 and 52), in 2026 whole to the districts (Budget Code 2025)', async () => {
  const { sources } = await money({ framework: NOW, base: THEN, place: 'kz-rural' });
  const tax = sources.find((one) => one.source.id === 'iit-general');
  expect(tax?.before?.flatMap((own) => own.revenues).map(({ toBudget, shareKind, splitSetBy }) => [toBudget.id, shareKind, splitSetBy?.id])).toEqual([
    ['kz-budget-oblast', 'BY_DECISION', 'kz-maslikhat-oblast'], ['kz-budget-district', 'BY_DECISION', 'kz-maslikhat-oblast'],
  ]);
  expect(tax?.cases.flatMap((own) => own.revenues).map(({ toBudget, shareKind, shareMin }) => [toBudget.id, shareKind, shareMin])).toEqual([['kz-budget-district', 'FIXED', 100]]);
  expect([tax?.change, tax?.changed]).toEqual(['CHANGED', ['RECIPIENT', 'SHARE', 'SPLIT']]);
});

test('land tax of settlements: the district maslikhat sets the rates, the village budget receives it whole (Budget Code 2025)', async () => {
  const { sources } = await money({ framework: NOW, place: 'kz-rural' });
  const tax = sources.find((one) => one.source.id === 'land-tax-settlements');
  expect(tax?.rateSetBy.map((one) => one.id)).toEqual(['kz-maslikhat-district']);
  expect(tax?.cases.find((own) => own.segment === 'rural-units')?.revenues.map(({ toBudget, shareMin }) => [toBudget.id, shareMin])).toEqual([['kz-budget-rural', 100]]);
});

test('the village budget has thirteen sources of its own and sets the rate of one, income from its property, none of them a tax', async () => {
  const { budgets, sources } = await money({ framework: NOW, place: 'kz-rural' });
  expect(budgets.find((one) => one.budget.id === 'kz-budget-rural')?.say).toEqual({ sources: 13, rateSetHere: 1, rateSetElsewhere: 7, rateNotNamed: 5, ownSay: 0 });
  expect(sources.find((one) => one.source.id === 'lsg-communal-property-income')?.rateSetBy.map((one) => one.id)).toEqual(['kz-apparatus-rural']);
});

test('takes the Kurultai for the successor of the Parliament: value added tax is the same in both laws', async () => {
  const { sources } = await money({ framework: NOW, base: THEN });
  expect(sources.find((one) => one.source.id === 'vat')?.change).toBe('SAME');
});

test('never gives away more than a hundred percent of a source in one case, under any text and reading', async () => {
  const context = api.context();
  const world = await context.world();
  for (const { id } of world.catalogue.frameworks) {
    const facts = await context.facts(id);
    for (const reading of ['OWN', 'EFFECTIVE'] as const) {
      const bySource = Map.groupBy(moneyClaims(world, facts, { reading }).revenues, (claim) => claim.source);
      const over = [...bySource.values()].flatMap((claims) => casesOf(world, claims)).filter(({ fixed }) => (fixed ?? 0) > 100);
      expect([id, reading, over]).toEqual([id, reading, []]);
    }
  }
});

test('keeps counts of sources in parts that add up, and the picture within eighteen links, at every place', async () => {
  const context = api.context();
  const world = await context.world();
  const facts = await context.facts(NOW);
  for (const place of [null, ...world.unitTypes.keys()]) {
    const { budgets, flow } = moneyOf(world, facts, null, { place });
    expect(flow.length).toBeLessThanOrEqual(18);
    for (const { say: { sources, byRate, ownSay } } of budgets) {
      expect(byRate.HERE + byRate.ELSEWHERE + byRate.NOT_NAMED).toBe(sources);
      expect(ownSay).toBeLessThanOrEqual(byRate.HERE);
    }
  }
});

test('draws one budget alone: every group of its sources and every area it pays for, nothing drawn together, and nothing for a budget that is not there', async () => {
  const alone = 'query ($budget: ID) { money(framework: "kz-law-2026-11", place: "kz-rural") { flow(budget: $budget) { fromKind from to width links } budgets { budget { id } pays { id } } } }';
  interface Alone { money: { flow: { fromKind: string; from: string | null; to: string | null; width: number; links: number }[]; budgets: { budget: { id: string }; pays: object[] }[] } }
  const { flow, budgets } = (await ask<Alone>(api, alone, { budget: 'kz-budget-rural' })).money;
  const paid = flow.filter(({ fromKind }) => fromKind === 'BUDGET').reduce((sum, { width }) => sum + width, 0);
  expect([flow.every(({ from, to, links }) => links === 1 && (from === 'kz-budget-rural' || to === 'kz-budget-rural')), paid]).toEqual([true, budgets.find((one) => one.budget.id === 'kz-budget-rural')?.pays.length]);
  expect((await ask<Alone>(api, alone, { budget: 'nowhere' })).money.flow).toEqual([]);
});

test('says of each revenue whose say its rate is, as the counts of the budget do', async () => {
  const says = 'query { money(framework: "kz-law-2026-11", place: "kz-rural") { budgets { budget { id } say { rateSetHere } revenues { source { id } rateSay } } } }';
  const { budgets } = (await ask<{ money: { budgets: { say: { rateSetHere: number }; revenues: { source: { id: string }; rateSay: string }[] }[] } }>(api, says)).money;
  for (const { say, revenues } of budgets) expect(new Set(revenues.filter(({ rateSay }) => rateSay === 'HERE').map(({ source }) => source.id)).size).toBe(say.rateSetHere);
});

test('says all of it in three languages, whole sentences without raw ids or empty lists', async () => {
  const { sources, kk, ru, en } = await money({ framework: NOW, base: THEN, place: 'kz-rural' });
  for (const { value } of [kk, ru, en, ...sources.flatMap((one) => [one.kk, one.ru, one.en])]) {
    expect(value).toMatch(/\.$/);
    expect(value).not.toMatch(/\u00AD| {2}|: \.|undefined|null|kz-/);
  }
  expect(ru.value).toMatch(/^Бюджет: село\. Источников без трансфертов и займов: 13;/);
});

test('concludes nothing for a text that names no revenue, and names near ids for an unknown place', async () => {
  const { budgets, en } = await money({ framework: 'kz-concept-2021' });
  expect([budgets.flatMap((one) => one.say.sources), en.value]).toEqual([[], 'No revenue in effect was coded for this text at this place.']);
  const { errors } = await answerTo(api, QUERY, { framework: NOW, place: 'kz-rual' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', near: expect.arrayContaining(['kz-rural']) as unknown });
});
