import { beforeAll, expect, test } from 'vitest';
import { deriveAnswers } from '../src/analysis/index.ts';
import type { Api } from '../src/index.ts';
import { answerTo, ask, realApi } from './real.ts';

let api: Api;
beforeAll(async () => {
  api = await realApi();
}, 60_000);

const QUERY = `query ($framework: ID!, $body: ID!, $reading: Reading) { accountability(framework: $framework, body: $body, reading: $reading) {
  verdict stepsDown stepsUp countedWith { id } electedBy { from { id } } dismissedBy { from { id } part basis citations { provision { path } } } reportsTo { to { id } }
  routes { kind basis cells { part links { id from { id } citations { provision { path document { id } } } } } }
  chains { own voters path { to { id } strength steps { agent { id } principal { id } claims { id } } sentence(lang: ru) { value } } }
  kk: sentence(lang: kk) { value } ru: sentence(lang: ru) { value } en: sentence(lang: en) { value }
} }`;
interface Judged {
  accountability: {
    verdict: string; stepsDown: number | null; stepsUp: number | null; countedWith: { id: string }[]; electedBy: { from: { id: string } }[];
    reportsTo: { to: { id: string } }[]; kk: { value: string }; ru: { value: string }; en: { value: string };
    routes: { kind: string; basis: string; cells: { part: string | null; links: { from: { id: string }; citations: { provision: { path: string; document: { id: string } } }[] }[] }[] }[];
    chains: { own: boolean; voters: boolean; path: { to: { id: string }; steps: { claims: object[] }[]; sentence: { value: string } } }[];
  };
}
const of = async (body: string, framework = 'kz-law-2026-11') => (await ask<Judged>(api, QUERY, { framework, body })).accountability;

test('the rural akim is elected by the residents (Law 148-II, art. 36) and answers both down and up', async () => {
  const akim = await of('kz-akim-rural');
  expect(akim.electedBy.map((link) => link.from.id)).toEqual(['kz-residents']);
  expect([akim.verdict, akim.stepsDown, akim.stepsUp]).toEqual(['BOTH', 1, 1]);
});

test('the district akim ends the powers of the rural akim on grounds of Law 148-II, art. 36, and after a vote of no confidence of the maslikhat, art. 24', async () => {
  const { routes } = await of('kz-akim-rural');
  const at = (basis: string, part: string) => routes.find((route) => route.basis === basis)?.cells.find((cell) => cell.part === part)?.links ?? [];
  expect(at('LEGALITY', 'DECIDES').map((link) => link.from.id)).toContain('kz-akim-district');
  expect(at('LEGALITY', 'DECIDES').flatMap((link) => link.citations.map(({ provision }) => `${provision.document.id} ${provision.path.split('/')[0]}`))).toContain('l148 art_36');
  expect(at('NO_CONFIDENCE', 'DECIDES').map((link) => link.from.id)).toEqual(['kz-akim-district']);
  expect(at('NO_CONFIDENCE', 'OBLIGES').map((link) => link.from.id)).toEqual(['kz-maslikhat-district']);
});

test('the district maslikhat is elected by voters and can be ended early by the President (Constitution of 2026)', async () => {
  const maslikhat = await of('kz-maslikhat-district');
  expect([maslikhat.verdict, maslikhat.electedBy.map((link) => link.from.id)]).toEqual(['BOTH', ['kz-voters-district']]);
  expect(maslikhat.routes.filter((route) => route.kind === 'DISSOLVES').flatMap((route) => route.cells.flatMap((cell) => cell.links.map((link) => link.from.id)))).toEqual(['kz-president']);
});

test('counts the district akim for the district akimat that he heads', async () => {
  const akimat = await of('kz-akimat-district');
  expect(akimat.countedWith.map((one) => one.id)).toEqual(['kz-akim-district']);
  expect(akimat.verdict).not.toBe('CANNOT_TELL');
});

test('says it in three languages, without soft hyphens, double spaces or gaps, and rests every step on a claim', async () => {
  for (const body of ['kz-akim-rural', 'kz-akim-district', 'kz-akim-oblast', 'kz-akimat-oblast', 'kz-maslikhat-oblast', 'kz-assembly']) {
    const { kk, ru, en, chains } = await of(body);
    for (const { value } of [kk, ru, en]) expect(value).not.toMatch(/\u00AD| {2}|: \.|undefined|null|kz-/);
    expect(chains.every(({ path }) => path.steps.every((step) => step.claims.length > 0))).toBe(true);
  }
  expect((await of('kz-akim-rural')).ru.value).toMatch(/^Аким села\. Кто избирает: /);
});

test('cannot tell for a text whose links were not coded', async () => {
  expect((await of('kz-akim-rural', 'kz-concept-2025-2030')).verdict).toBe('CANNOT_TELL');
});

test('derives the same edges from links as the packs hold, for every framework', async () => {
  const context = api.context();
  for (const { id } of (await context.world()).catalogue.frameworks) {
    const { links, answersTo } = await context.facts(id);
    expect([id, deriveAnswers(links)]).toEqual([id, answersTo]);
  }
});

test('names near ids for a body that does not exist', async () => {
  const { errors } = await answerTo(api, QUERY, { framework: 'kz-law-2026-11', body: 'kz-akim-rual' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', near: expect.arrayContaining(['kz-akim-rural']) as unknown });
});
