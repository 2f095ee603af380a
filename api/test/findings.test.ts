import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packFolders } from '@okilet/seed';
import { createApi, openEngine, quietLog, readEnv, type Api, type Opened } from '../src/index.ts';

const FINDING = 'decided-over-its-head~kz-law-2026-11~local-budget~kz-maslikhat-district~kz-rural~-';
const packs = mkdtempSync(path.join(tmpdir(), 'packs-'));
let opened: Opened;
let api: Api;

beforeAll(async () => {
  cpSync(packFolders([], {})[0] as string, packs, { recursive: true });
  writeFileSync(path.join(packs, 'kz/frameworks/kz-law-2026-11/findings-verdicts.csv'),
    `finding,state,reason_en,reason_ru,reason_kk,by,at\n${FINDING},CONFIRMED,So it is.,Так и есть.,Солай.,a reader,2026-11-20\n`);
  const env = readEnv({});
  if (!env.ok) throw new Error(env.problems.join('\n'));
  opened = await openEngine({ ...env.env, packs: [packs] }, quietLog);
  api = createApi({ engine: opened.engine });
}, 60_000);
afterAll(async () => {
  await opened.engine.close();
  rmSync(packs, { recursive: true });
});

async function ask(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const response = await api.fetch(new Request('http://test/graphql', {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }),
  }));
  return response.json() as Promise<{ data: never; errors?: { extensions: { code: string; near: string[] } }[] }>;
}

test('a finding carries its rule, its claims and what a person says of it', async () => {
  const { data } = await ask(`query ($id: ID!) { finding(id: $id, place: "kz-rural") {
    id severity basis rule { id title(lang: ru) { value } } function { id } body { id } bodies { id } concerns { id } aspect
    claims { id citations { provision { id } } } verdict { state reason(lang: kk) { value lang } by at } } }`, { id: FINDING });
  expect(data).toMatchObject({ finding: {
    id: FINDING, severity: 'HIGH', basis: 'STATED', rule: { id: 'decided-over-its-head', title: { value: 'Собственные дела решает другая единица' } },
    function: { id: 'local-budget' }, body: { id: 'kz-maslikhat-district' }, bodies: [{ id: 'kz-maslikhat-district' }], concerns: { id: 'kz-rural' }, aspect: null,
    claims: [{ id: 'kz-law-2026-11.local-budget.decide.kz-maslikhat-district.2', citations: expect.arrayContaining([{ provision: { id: 'l148@2026-07-14#art_6/para_2-7' } }]) as unknown }],
    verdict: { state: 'CONFIRMED', reason: { value: 'Солай.', lang: 'kk' }, by: 'a reader', at: '2026-11-20' },
  } });
});

test('a list says for each rule asked how many things it looked at, and what it cannot tell', async () => {
  const { data } = await ask('{ findings(framework: "kz-concept-2021", rules: ["no-decider"], function: "street-lighting") { found { id } cannotTell { rule { id } function { id } roles sentence { value } } tested { rule { id } found clear cannotTell findings } } }');
  expect(data).toEqual({ findings: {
    found: [], tested: [{ rule: { id: 'no-decider' }, found: 0, clear: 0, cannotTell: 1, findings: 0 }],
    cannotTell: [{ rule: { id: 'no-decider' }, function: { id: 'street-lighting' }, roles: ['DECIDE'],
      sentence: { value: '“Street lighting”: cannot tell; the text that governs it has not yet been read for who decides.' } }],
  } });
});

test('what a rule finds in silence says what was read', async () => {
  const { data } = await ask('{ findings(framework: "kz-law-2026-11", rules: ["no-decider"], function: "household-register") { found { id read budgets { id } source { id } verdict { state } } } }');
  expect(data).toEqual({ findings: { found: [{
    id: 'no-decider~kz-law-2026-11~household-register~-~-~-', read: [expect.stringContaining('l148@2026-07-14')], budgets: [], source: null, verdict: null,
  }] } });
});

test('an unknown rule, body, place or framework is named with near ids; an unknown finding is null', async () => {
  for (const part of ['framework: "kz-law-2026-1"', 'framework: "kz-law-2026-11", rules: ["no-deciders"]', 'framework: "kz-law-2026-11", body: "kz-akim-rura"', 'framework: "kz-law-2026-11", place: "kz-rurl"', 'framework: "kz-law-2026-11", function: "street-light"']) {
    const { errors } = await ask(`{ findings(${part}) { found { id } } }`);
    expect(errors?.[0]?.extensions.code, part).toBe('NOT_FOUND');
    expect(errors?.[0]?.extensions.near.length, part).toBeGreaterThan(0);
  }
  expect(await ask('{ a: finding(id: "x") { id } b: finding(id: "no-decider~nowhere~x~-~-~-") { id } c: finding(id: "no-decider~kz-law-2026-11~school~-~-~-") { id } }')).toEqual({ data: { a: null, b: null, c: null } });
});

test('the rules are listed once, each with its severities from the highest down', async () => {
  const { data } = await ask('{ rules { id severities basis formula(lang: kk) { value lang } behind { value } tested { value } } }') as unknown as { data: { rules: { id: string; severities: string[] }[] } };
  expect(data.rules.map((rule) => rule.id)).toHaveLength(17);
  for (const { severities } of data.rules) expect(severities).toEqual(['HIGH', 'MEDIUM', 'LOW'].filter((one) => severities.includes(one)));
});
