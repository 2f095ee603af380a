import { beforeAll, describe, expect, test } from 'vitest';
import { findingsOf, type Finding, type World } from '../src/analysis/index.ts';
import type { Api } from '../src/index.ts';
import { ask, realApi } from './real.ts';

let api: Api;
let world: World;
const found = new Map<string, readonly { readonly finding: Finding; readonly articles: readonly string[] }[]>();
const [THEN, NOW, CONCEPT] = ['kz-law-2021-07', 'kz-law-2026-11', 'kz-concept-2021'];

beforeAll(async () => {
  api = await realApi();
  const context = api.context();
  world = await context.world();
  for (const framework of [THEN, NOW, CONCEPT]) {
    const facts = await context.facts(framework);
    const claims = new Map([...facts.assignments, ...facts.links, ...facts.revenues].map((claim) => [claim.id, claim]));
    const articlesOf = ({ claims: ids }: Finding) =>
      ids.flatMap((id) => (claims.get(id)?.citations ?? []).map(({ provision }) => provision.replace(/@[^#]*#/, ' ').split('/').slice(0, 1).join('')));
    found.set(framework, findingsOf(world, facts, { place: 'kz-rural' }).found.map((finding) => ({ finding, articles: articlesOf(finding) })));
  }
}, 60_000);

/** In a village: a finding by rule and the rest of its id, how severe it is, and articles that it rests on. */
function expectFound(framework: string, rule: string, rest: string, severity: string, articles: readonly string[]): void {
  const one = (found.get(framework) ?? []).find(({ finding }) => finding.id === `${rule}~${framework}~${rest}`);
  expect([rest, one?.finding.severity]).toEqual([rest, severity]);
  expect(one?.articles).toEqual(expect.arrayContaining([...articles]));
}
const isFound = (framework: string, rule: string, rest: string) => (found.get(framework) ?? []).some(({ finding }) => finding.id === `${rule}~${framework}~${rest}`);

describe('what does not add up in a village', () => {
  type Row = readonly [question: string, rule: string, rest: string, severity: string, then: readonly string[] | null, now: readonly string[] | null];
  const ROWS: readonly Row[] = [
    ['Who sees to waste without a say on it?', 'responsible-without-power', 'waste~kz-akim-rural~-~-', 'MEDIUM', ['env-2021 art_365'], ['env-2021 art_365', 'l148 art_6']],
    ['Who must see to targeted assistance on which others decide?', 'responsible-without-power', 'targeted-assistance~kz-akim-rural~-~-', 'MEDIUM', ['tsa-2001 art_4', 'l148 art_35'], ['social-code-2023 art_12', 'l148 art_35']],
    ['Whose budget pays for assistance that the village must see to? The district\'s.', 'funded-elsewhere', 'targeted-assistance~kz-akim-rural~kz-rural~-', 'MEDIUM', ['bc-2008 art_56', 'l148 art_35'], ['bc-2025 art_33', 'l148 art_35']],
    ['Whose budget pays for the veterinary work of the rural akim? The oblast\'s.', 'funded-elsewhere', 'veterinary~kz-akim-rural~kz-rural~-', 'MEDIUM', ['vet-2002 art_10-1', 'bc-2008 art_54'], ['vet-2002 art_10-1', 'bc-2025 art_32']],
    ['Whose budget pays for the school bus of the district? The oblast\'s.', 'funded-elsewhere', 'pupil-transport~kz-akimat-district~kz-district~-', 'MEDIUM', ['autotransport-2003 art_14', 'bc-2008 art_54'], ['autotransport-2003 art_14', 'bc-2025 art_32']],
    ['Which duty on appeals of citizens has no line in the lists?', 'unfunded-mandate', 'citizen-appeals~kz-akim-rural~kz-rural~-', 'MEDIUM', ['l148 art_35'], ['l148 art_35']],
    ['Who oversees the district roads that the akimat keeps? Only itself.', 'self-oversight', 'roads-district~kz-akimat-district~-~-', 'MEDIUM', ['l148 art_31', 'roads-2001 art_13'], ['l148 art_31', 'roads-2001 art_13']],
    ['Which two budgets pay for cleaning, undivided?', 'two-payers', 'sanitation~kz-budget-district+kz-budget-rural~-~-', 'MEDIUM', ['bc-2008 art_56', 'bc-2008 art_56-1'], ['bc-2025 art_33', 'bc-2025 art_34']],
    ['Which two budgets pay for cemeteries, undivided?', 'two-payers', 'cemeteries~kz-budget-district+kz-budget-rural~-~-', 'MEDIUM', ['bc-2008 art_56', 'bc-2008 art_56-1'], ['bc-2025 art_33', 'bc-2025 art_34']],
    ['Who decides on the staff of the rural apparatus? The district akimat.', 'decided-over-its-head', 'staffing-structure~kz-akimat-district~kz-rural~-', 'HIGH', ['l148 art_38-1'], ['l148 art_38-1']],
    ['Who disposes of rural property? Also the district akim.', 'decided-over-its-head', 'communal-property~kz-akim-district~kz-rural~ASSETS', 'HIGH', ['stateprop-2011 art_18-1'], ['stateprop-2011 art_18-1']],
    ['Who sets the district\'s share of individual income tax? The oblast, until the Code of 2025.', 'share-at-anothers-will', 'iit-general~kz-budget-district+kz-maslikhat-oblast~kz-district~-', 'MEDIUM', ['bc-2008 art_52'], null],
    ['Who sets the district\'s share of social tax? The oblast still.', 'share-at-anothers-will', 'social-tax~kz-budget-district+kz-maslikhat-oblast~kz-district~-', 'MEDIUM', ['bc-2008 art_52'], ['bc-2025 art_26']],
    ['Which delegated property powers of the rural akim name no principal?', 'delegated-without-principal', 'communal-property~kz-akim-rural~-~-', 'MEDIUM', ['l148 art_35'], ['l148 art_35']],
    ['Does anyone decide on kindergartens at the level where they serve?', 'above-benefit-area', 'preschool~kz-akimat-oblast~-~-', 'LOW', ['edu-2007 art_6'], ['edu-2007 art_6']],
    ['Who decides on the register of mediators? Two, undivided.', 'two-deciders', 'mediation-register~kz-assembly+kz-gathering~-~-', 'MEDIUM', null, ['mediation-2011 art_15']],
  ];
  const perLaw = ROWS.flatMap(([question, rule, rest, severity, then, now]) => [{ law: THEN, question, rule, rest, severity, articles: then }, { law: NOW, question, rule, rest, severity, articles: now }]);
  test.each(perLaw)('$question ($law)', ({ law, rule, rest, severity, articles }) => {
    if (articles === null) expect(isFound(law, rule, rest)).toBe(false);
    else expectFound(law, rule, rest, severity, articles);
  });
});

describe('the five charges of the appeal of 2021, each beside what a rule finds in the law', () => {
  interface Verdicts {
    demand: { rule: string | null; verdicts: { framework: { id: string }; verdict: string | null; citations: { provision: { id: string } }[] }[] };
  }
  const QUERY = 'query ($id: ID!) { demand(id: $id) { rule verdicts { framework { id } verdict citations { provision { id } } } } }';
  async function charge(id: string, framework: string) {
    const { demand } = await ask<Verdicts>(api, QUERY, { id: `appeal-2021.${id}` });
    const one = demand.verdicts.find((verdict) => verdict.framework.id === framework);
    const [result] = findingsOf(world, await api.context().facts(framework), { rules: [demand.rule ?? 'none'] }).tested;
    return { rule: demand.rule, verdict: one?.verdict, result, cited: (one?.citations ?? []).map(({ provision }) => provision.id) };
  }

  test('akims answer for what others decide: for pastures in both laws (Law on pastures, Articles 7, 8 and 9)', async () => {
    const { rule, verdict, result } = await charge('akims-answer-without-powers', NOW);
    expect([rule, verdict]).toEqual(['responsible-without-power', 'PARTLY']);
    expect(result?.found).toBeGreaterThan(10);
    for (const law of [THEN, NOW]) expectFound(law, 'responsible-without-power', 'pastures~kz-akim-rural~-~-', 'HIGH', ['past-2017 art_9', 'past-2017 art_8']);
  });

  test('akims answer without money: the register of mediators has no line in the lists (Law 148-II, Article 35), which is all that a list can show', async () => {
    const { rule, verdict, result } = await charge('akims-answer-without-money', NOW);
    expect([rule, verdict, (await charge('akims-answer-without-money', THEN)).verdict]).toEqual(['unfunded-mandate', 'PARTLY', 'CANNOT_TELL']);
    expect(result?.clear).toBeGreaterThan(result?.found ?? 0);
    for (const law of [THEN, NOW]) expectFound(law, 'unfunded-mandate', 'mediation-register~kz-akim-rural~kz-rural~-', 'MEDIUM', ['l148 art_35']);
  });

  test('powers are not divided: the rural akim acts for the state and for self-government, and most facts do not say for which (Law 148-II, Article 35)', async () => {
    for (const law of [THEN, NOW]) {
      const { rule, verdict, cited } = await charge('powers-divided', law);
      expect([rule, verdict]).toEqual(['which-hat', 'PARTLY']);
      expect(cited.some((id) => /^l148@.*#art_35$/.test(id))).toBe(true);
      expectFound(law, 'which-hat', '-~kz-akim-rural~-~-', 'MEDIUM', ['l148 art_35']);
      const hat = (found.get(law) ?? []).find(({ finding }) => finding.id === `which-hat~${law}~-~kz-akim-rural~-~-`)?.finding.detail;
      expect((hat?.count ?? 0) * 2).toBeGreaterThan(hat?.of ?? 0);
    }
  });

  test('budgets are not their own: no rural body sets the rate of any rural tax or fee (Budget Code 2008, Article 52-1; 2025, Article 27)', async () => {
    const { rule, result, cited } = await charge('budgets-formed', NOW);
    expect([rule, result?.found]).toEqual(['no-own-revenue', 1]);
    expect(cited).toContain('bc-2025@2026-07-14#art_27');
    expectFound(THEN, 'no-own-revenue', '-~-~kz-rural~-', 'HIGH', ['bc-2008 art_52-1']);
    expectFound(NOW, 'no-own-revenue', '-~-~kz-rural~-', 'HIGH', ['bc-2025 art_27']);
  });

  test('declarations instead of measures: the Concept of 2021 promises a council and own revenue without a rule; its dates have passed', async () => {
    const { rule, result, verdict } = await charge('measures-not-declarations', CONCEPT);
    expect([rule, verdict]).toEqual(['promised', 'PARTLY']);
    expect(result?.found).toBeGreaterThan(5);
    expectFound(CONCEPT, 'promised', 'representative-body~kz-kenes~kz-rural~-', 'HIGH', ['concept-2021-infographic caption']);
    expectFound(CONCEPT, 'promise-overdue', 'own-revenue~-~kz-rural~-', 'MEDIUM', ['kaziss-gps-2022 opening']);
    expect((found.get(NOW) ?? []).filter(({ finding }) => finding.rule.id === 'promised')).toEqual([]);
  });

  test('the law on elections of akims came before the elections, the Concept after them (Law 60-VII of 30 June 2021; Decree 639 of 18 August 2021)', async () => {
    expect((await charge('norms-before-elections', THEN)).cited).toContain('l60-2021@2021-06-30#art_1');
    expect((await charge('norms-before-elections', CONCEPT)).verdict).toBe('NOT_MET');
    expect([THEN, CONCEPT].map((id) => world.frameworks.get(id)?.asOf)).toEqual(['2021-07-25', '2021-08-18']);
  });
});
