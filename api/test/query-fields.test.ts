import { beforeAll, expect, test } from 'vitest';
import { executableSchema } from '../src/api.ts';
import type { Api } from '../src/index.ts';
import { atlantisApi, post } from './atlantis-api.ts';

let api: Api;
beforeAll(async () => {
  api = await atlantisApi();
});

/** Each field of Query, and where it may be null, a way to ask for something that does not exist. */
const FIELDS: Readonly<Record<string, { readonly ask: string; readonly unknown?: string }>> = {
  dataset: { ask: 'dataset { version engine counts { claims } }' },
  levels: { ask: 'levels { id rank }' },
  level: { ask: 'level(id: "local") { id }', unknown: 'level(id: "nowhere") { id }' },
  unitTypes: { ask: 'unitTypes(country: "atlantis") { id within { id } }' },
  functions: { ask: 'functions(kind: POLICY) { id name(lang: kk) { value } }' },
  function: { ask: 'function(id: "tidal-water") { id }', unknown: 'function(id: "x") { id }' },
  bodies: { ask: 'bodies(level: "local") { id unitType { id } }' },
  body: { ask: 'body(id: "atl-warden") { id heads { id } }', unknown: 'body(id: "x") { id }' },
  fundingSources: { ask: 'fundingSources { id parts { id } }' },
  fundingSource: { ask: 'fundingSource(id: "pearl-tax") { id }', unknown: 'fundingSource(id: "x") { id }' },
  budgets: { ask: 'budgets { id kind }' },
  frameworks: { ask: 'frameworks(kind: [LAW]) { id }' },
  framework: { ask: 'framework(id: "atl-law-2020") { id coverage { cells } }', unknown: 'framework(id: "x") { id }' },
  documents: { ask: 'documents { id editions { date } }' },
  document: { ask: 'document(id: "atl-act") { id provisions { id } }', unknown: 'document(id: "x") { id }' },
  provision: { ask: '', unknown: 'provision(id: "atl-act@2019-11-01#art_999") { id }' },
  claim: { ask: 'claim(id: "atl-law-2020.tidal-water.decide.atl-moot-county") { id says { value } }', unknown: 'claim(id: "x") { id }' },
  matrix: { ask: 'matrix(framework: "atl-law-2020") { cells { state } }' },
  money: { ask: 'money(framework: "atl-law-2020") { sources { source { id } } }' },
  findings: { ask: 'findings(framework: "atl-law-2020") { __typename }' },
  finding: { ask: 'finding(id: "no-decider~atl-law-2020~tide-clocks~-~-~-") { __typename }', unknown: 'finding(id: "x") { __typename }' },
  rules: { ask: 'rules { __typename }' },
  accountability: { ask: 'accountability(framework: "atl-law-2020", body: "atl-warden") { verdict }' },
  appeals: { ask: 'appeals { id demands { id } }' },
  demand: { ask: 'demand(id: "atl-appeal-2021.own-budget") { id }', unknown: 'demand(id: "x") { id }' },
  glossary: { ask: 'glossary { id name { value } }' },
  timeline: { ask: 'timeline { date }' },
  figures: { ask: 'figures { id }' },
  budgetExamples: { ask: 'budgetExamples { __typename }' },
  search: { ask: 'search(text: "tidal") { total groups { type } }' },
  questions: { ask: 'questions(frameworks: ["atl-law-2020"]) { id }' },
  compare: { ask: 'compare(frameworks: ["atl-law-2020", "atl-law-2025"]) { rows { role } }' },
  ledger: { ask: 'ledger(base: "atl-law-2020", target: "atl-law-2025", body: "atl-warden") { __typename }' },
  paths: { ask: '' },
  neighbourhood: { ask: 'neighbourhood(framework: "atl-law-2020", focus: "atl-warden") { __typename }' },
  ratios: { ask: 'ratios(framework: "atl-law-2020") { __typename }' },
  autonomyComponents: { ask: 'autonomyComponents(framework: "atl-law-2020", unitType: "atl-parish") { __typename }' },
  questionReading: { ask: 'questionReading(frameworks: ["atl-law-2020"]) { read }' },
};
const asked = Object.entries(FIELDS).filter(([, { ask }]) => ask !== '').map(([field, { ask }]) => [field, ask] as const);
const unknown = Object.entries(FIELDS).flatMap(([field, one]) => (one.unknown ? [[field, one.unknown] as const] : []));

test('knows a question for every field that can be asked, and no other', () => {
  expect(Object.keys(FIELDS).sort()).toEqual(Object.keys(executableSchema().getQueryType()?.getFields() ?? {}).sort());
});

test.each(asked)('%s answers with something', async (field, ask) => {
  const { data, errors } = await post(api, { query: `{ answer: ${ask} }` });
  expect([field, errors]).toEqual([field, undefined]);
  expect(data?.['answer']).toBeTruthy();
  expect(data?.['answer']).not.toEqual([]);
});

test('answers with a provision under the id that a citation gives', async () => {
  const id = 'atl-law-2020.tidal-water.decide.atl-moot-county';
  const { data } = await post(api, { query: `{ claim(id: "${id}") { citations { provision { id } } } }` });
  const cite = (data?.['claim'] as { citations: { provision: { id: string } }[] }).citations[0]?.provision.id as string;
  const { data: found } = await post(api, { query: 'query ($id: ID!) { provision(id: $id) { id claims { id } } }', variables: { id: cite } });
  expect(found).toMatchObject({ provision: { id: cite, claims: expect.arrayContaining([{ id }]) as unknown } });
});

test.each(unknown)('%s is null for something that does not exist', async (_, ask) => {
  expect(await post(api, { query: `{ answer: ${ask} }` })).toMatchObject({ status: 200, data: { answer: null } });
});

const NEAR = [
  ['framework', 'matrix(framework: "atl-law-202") { hiddenByPlace }', 'atl-law-2020'],
  ['function', 'matrix(framework: "atl-law-2020", under: "tidal-watr") { hiddenByPlace }', 'tidal-water'],
  ['place', 'matrix(framework: "atl-law-2020", place: "atl-parsh") { hiddenByPlace }', 'atl-parish'],
  ['body', 'accountability(framework: "atl-law-2020", body: "atl-wardn") { verdict }', 'atl-warden'],
  ['framework of money', 'money(framework: "atl-law-2052") { __typename }', 'atl-law-2025'],
  ['framework of findings', 'findings(framework: "atl-law-2052") { __typename }', 'atl-law-2025'],
  ['framework of questions', 'questions(frameworks: ["atl-law-2052"]) { id }', 'atl-law-2025'],
] as const;
test.each(NEAR)('an unknown %s is named, with near ids, where the answer may not be null', async (_, ask, near) => {
  const { status, data, errors } = await post(api, { query: `{ ${ask} }` });
  expect([status, data]).toEqual([200, null]);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', near: expect.arrayContaining([near]) as unknown });
});

test('the coverage of a framework names near places for one that does not exist', async () => {
  const { errors } = await post(api, { query: '{ framework(id: "atl-law-2020") { coverage(place: "atl-paris") { cells } } }' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', near: expect.arrayContaining(['atl-parish']) as unknown });
});

test('takes an empty place for all places, whichever is asked first', async () => {
  const matrix = (of: Api, place: string) => post(of, { query: `{ matrix(framework: "atl-law-2020"${place}) { cells { function { id } role state } } }` });
  const one = await atlantisApi();
  const empty = await matrix(one, ', place: ""');
  expect([empty, await matrix(one, '')]).toEqual([await matrix(api, ''), empty]);
});
