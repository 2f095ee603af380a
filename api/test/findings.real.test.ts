import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANG_LIST } from '@okilet/schema/vocabulary';
import { cannotTellSentence, findingsOf, findingSentence, worldOf, type World } from '../src/analysis/index.ts';
import { openEngine, quietLog, readEnv, type Opened } from '../src/index.ts';
import { createStore } from '../src/store/store.ts';
import type { Snapshot } from '../src/store/snapshot.ts';

let opened: Opened;
let snapshot: Snapshot;
let world: World;

beforeAll(async () => {
  const env = readEnv({});
  if (!env.ok) throw new Error(env.problems.join('\n'));
  opened = await openEngine(env.env, quietLog);
  snapshot = await createStore(opened.engine).snapshot();
  world = worldOf(await snapshot.catalogue());
}, 60_000);
afterAll(() => opened.engine.close());

/** Findings of one rule, as "SEVERITY rest of the id". */
async function found(framework: string, rule: string, place: string | null = null) {
  return findingsOf(world, await snapshot.facts(framework), { rules: [rule], place }).found.map((one) => `${one.severity} ${one.id.split('~').slice(2).join('~')}`);
}
/** Articles cited by the claims of one finding. */
async function articles(framework: string, id: string, place: string | null = null) {
  const facts = await snapshot.facts(framework);
  const finding = findingsOf(world, facts, { place }).found.find((one) => one.id === id);
  const claims = [...facts.assignments, ...facts.links, ...facts.revenues].filter((claim) => finding?.claims.includes(claim.id));
  return claims.flatMap((claim) => claim.citations.map(({ provision }) => provision.replace(/@[^#]*/, '').split('/')[0]));
}

test('the district maslikhat decides on the budget of the rural unit (Law 148-II, Article 6; Budget Code 2025, Articles 7 and 91)', async () => {
  const id = 'decided-over-its-head~kz-law-2026-11~local-budget~kz-maslikhat-district~kz-rural~-';
  expect(await articles('kz-law-2026-11', id, 'kz-rural')).toEqual(expect.arrayContaining(['l148#art_6', 'bc-2025#art_7', 'bc-2025#art_91']));
  expect(await found('kz-law-2021-07', 'decided-over-its-head', 'kz-rural')).toContain('HIGH local-budget~kz-maslikhat-district~kz-rural~-');
});

test('boundaries and transfers, which no unit settles alone, are low; every other steering power decided from above is high', async () => {
  for (const framework of ['kz-law-2021-07', 'kz-law-2026-11']) {
    const said = await found(framework, 'decided-over-its-head');
    const between = said.filter((one) => /^\w+ (?:boundaries-names|transfers-equalisation)~/.test(one));
    expect(between.length).toBeGreaterThan(5);
    expect(said.filter((one) => one.startsWith('LOW '))).toEqual(between);
  }
});

test('the elected rural akim can be released by the akim of the district (Law 148-II, Articles 24 and 36), in July 2021 also by the President at discretion (Constitution 1995, Article 87)', async () => {
  const rule = 'elected-removable-from-above';
  expect(await found('kz-law-2026-11', rule, 'kz-rural')).toContain('MEDIUM -~kz-akim-district+kz-akim-rural~-~-');
  expect(await articles('kz-law-2026-11', `${rule}~kz-law-2026-11~-~kz-akim-district+kz-akim-rural~-~-`)).toEqual(expect.arrayContaining(['l148#art_24', 'l148#art_36']));
  expect(await found('kz-law-2021-07', rule, 'kz-rural')).toContain('HIGH -~kz-akim-rural+kz-president~-~-');
  expect(await articles('kz-law-2021-07', `${rule}~kz-law-2021-07~-~kz-akim-rural+kz-president~-~-`)).toContain('const-1995#art_87');
  expect(await found('kz-law-2026-11', rule, 'kz-rural')).not.toContain('HIGH -~kz-akim-rural+kz-president~-~-');
});

test('the President can end the powers of every elected maslikhat (Law 148-II, Article 23)', async () => {
  expect(await articles('kz-law-2026-11', 'elected-removable-from-above~kz-law-2026-11~-~kz-maslikhat-district+kz-president~-~-')).toContain('l148#art_23');
});

test('the district and the rural budget both pay for street lighting, in the same words (Budget Code 2025, Articles 33 and 34)', async () => {
  expect(await found('kz-law-2026-11', 'two-payers', 'kz-rural')).toContain('MEDIUM street-lighting~kz-budget-district+kz-budget-rural~-~-');
  expect(await articles('kz-law-2026-11', 'two-payers~kz-law-2026-11~street-lighting~kz-budget-district+kz-budget-rural~-~-')).toEqual(['bc-2025#art_33', 'bc-2025#art_34']);
  expect(await found('kz-law-2026-11', 'two-payers', 'kz-city-republican')).not.toContain('MEDIUM street-lighting~kz-budget-district+kz-budget-rural~-~-');
});

test('no tax or fee of the rural budget has a rate that a rural body sets (Budget Code 2008, Article 52-1; 2025, Article 27)', async () => {
  expect(await found('kz-law-2021-07', 'no-own-revenue')).toEqual(['HIGH -~-~kz-rural~-']);
  expect(await found('kz-law-2026-11', 'no-own-revenue')).toEqual(['HIGH -~-~kz-rural~-']);
  expect(await articles('kz-law-2026-11', 'no-own-revenue~kz-law-2026-11~-~-~kz-rural~-')).toContain('bc-2025#art_27');
});

test('the rural akim keeps the register of mediators without a line in the expenditure lists (Law 148-II, Article 35; Budget Code 2025, Article 34)', async () => {
  expect(await found('kz-law-2026-11', 'unfunded-mandate', 'kz-rural')).toContain('MEDIUM mediation-register~kz-akim-rural~kz-rural~-');
});

test('the Concept of 2021 promises a council that no law meanwhile knows, and its date for own revenue has passed', async () => {
  expect(await found('kz-concept-2021', 'promised')).toContain('HIGH representative-body~kz-kenes~kz-rural~-');
  expect(await found('kz-concept-2021', 'promise-overdue')).toContain('MEDIUM own-revenue~-~kz-rural~-');
});

test('an unread text is not found flawless: only its promises are found, and nothing else is clear', async () => {
  const list = findingsOf(world, await snapshot.facts('kz-concept-2021'));
  expect(new Set(list.found.map((one) => one.rule.id))).toEqual(new Set(['promised', 'promise-overdue']));
  const silent = list.tested.filter(({ rule }) => ['no-decider', 'unfunded-mandate', 'funded-elsewhere', 'two-payers'].includes(rule.id));
  for (const { clear, cannotTell } of silent) expect([clear, cannotTell > 100]).toEqual([0, true]);
});

test('in every framework each finding rests on claims of that framework and says itself in three languages', async () => {
  for (const { id } of world.catalogue.frameworks) {
    const facts = await snapshot.facts(id);
    const known = new Map([...facts.assignments, ...facts.links, ...facts.revenues].map((claim) => [claim.id, claim]));
    const list = findingsOf(world, facts);
    for (const claim of list.found.flatMap((one) => one.claims)) expect(known.get(claim)?.verification, claim).toMatch(/TEXT|SECONDARY/);
    for (const lang of LANG_LIST) {
      const said = [...list.found.map((one) => findingSentence(world, one, lang)), ...list.cannotTell.map((one) => cannotTellSentence(world, one, lang))];
      for (const sentence of said) expect(sentence).not.toMatch(/undefined|\u00AD|\s\s|[:;,]\s*\.|«»|“”|\.\.|\(\)|^[\p{Ll}]/u);
    }
  }
});

test('an unfunded duty is at most medium in every framework', async () => {
  for (const { id } of world.catalogue.frameworks) expect((await found(id, 'unfunded-mandate')).filter((one) => one.startsWith('HIGH'))).toEqual([]);
});
