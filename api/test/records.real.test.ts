import { beforeAll, expect, test } from 'vitest';
import type { Api } from '../src/index.ts';
import { answerTo, ask, realApi } from './real.ts';

let api: Api;
beforeAll(async () => {
  api = await realApi();
}, 60_000);

const DEMANDS = `{ appeals { id frameworks { id } demands {
  id kind rule text(lang: kk) { lang } place(lang: ru) { value }
  verdicts { framework { id kind } verdict verification reason(lang: ru) { lang } citations { provision { id } } claims { id } sentence(lang: kk) { value } }
} } }`;
interface Appeals {
  appeals: { id: string; frameworks: { id: string }[]; demands: { id: string; kind: string; rule: string | null; text: { lang: string }; place: { value: string }; verdicts: { framework: { id: string; kind: string }; verdict: string | null; verification: string | null; citations: object[]; sentence: { value: string } }[] }[] }[];
}

test('puts all fourteen points of the appeal of 2021 to every text of Kazakhstan, in three languages', async () => {
  const { appeals: [appeal] } = await ask<Appeals>(api, DEMANDS);
  expect(appeal?.demands).toHaveLength(14);
  for (const demand of appeal?.demands ?? []) {
    expect(demand.text.lang).toBe('kk');
    expect(demand.place.value).toMatch(/^(тізімнің \d-тармағы|пункт списка \d|\d-абзац|абзац \d)/);
    expect(demand.verdicts.map((verdict) => verdict.framework.id)).toEqual(appeal?.frameworks.map((one) => one.id));
    expect(demand.verdicts.every((verdict) => verdict.framework.kind !== 'BENCHMARK')).toBe(true);
  }
});

test('gives a verdict other than "cannot tell" and "does not apply" only with a cite and how it was verified', async () => {
  const { appeals } = await ask<Appeals>(api, DEMANDS);
  const judged = appeals.flatMap((appeal) => appeal.demands.flatMap((demand) => demand.verdicts))
    .filter(({ verdict }) => verdict !== null && verdict !== 'CANNOT_TELL' && verdict !== 'NOT_APPLICABLE');
  expect(judged.length).toBeGreaterThan(40);
  expect(judged.filter(({ citations, verification }) => citations.length === 0 || verification === null)).toEqual([]);
});

test('judges warnings in words of their own', async () => {
  const { appeals } = await ask<Appeals>(api, DEMANDS);
  const words = new Set(appeals.flatMap((appeal) => appeal.demands.filter((demand) => demand.kind === 'WARNING').flatMap((demand) => demand.verdicts.map(({ verdict }) => verdict))));
  expect([...words].filter((word) => word === 'MET' || word === 'NOT_MET' || word === 'CONTRADICTED')).toEqual([]);
});

test('asks sixteen questions and counts what was read, not what was answered', async () => {
  const { questions, questionReading } = await ask<{ questions: { id: string; cells: { answer: string; verification: string | null }[] }[]; questionReading: { questions: number; read: number }[] }>(api,
    '{ questions(frameworks: ["kz-law-2021-07", "kz-concept-2021"]) { id text(lang: kk) { lang } cells { answer recalled verification place(lang: ru) { value } citations { provision { id } } } } questionReading(frameworks: ["kz-law-2021-07", "kz-concept-2021"]) { questions read notApplicable } }');
  expect(questions).toHaveLength(16);
  expect(questions.flatMap((row) => row.cells).filter((cell) => cell.verification === 'RECALL' && cell.answer !== 'NOT_SEARCHED')).toEqual([]);
  expect(questionReading.every(({ read, questions: all }) => all === 16 && read <= all)).toBe(true);
});

test('names near ids when a framework of the questions does not exist', async () => {
  const { errors } = await answerTo(api, '{ questions(frameworks: ["kz-law-2021-08"]) { id } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', near: expect.arrayContaining(['kz-law-2021-07']) as unknown });
});

test('tells the history in time order and every figure with its unit', async () => {
  const { timeline, figures, budgetExamples, glossary } = await ask<{ timeline: { date: string }[]; figures: { unit: string; budget: { id: string } | null }[]; budgetExamples: { year: number; lines: { item: string }[] }[]; glossary: { id: string; confusedWith: { id: string }[] }[] }>(api,
    '{ timeline(country: "kz") { date act(lang: kk) { value } document { id } } figures(budget: "kz-budget-rural") { name(lang: ru) { value } value number unit year budget { id } } budgetExamples(budget: "kz-budget-rural") { id year unitName { value } lines { item value unit } } glossary { id name(lang: kk) { value } sourceDocument { id } confusedWith { id } } }');
  expect(timeline.map((event) => event.date)).toEqual(timeline.map((event) => event.date).toSorted());
  expect(figures.length).toBeGreaterThan(5);
  expect(figures.every((figure) => figure.budget?.id === 'kz-budget-rural' && figure.unit !== '')).toBe(true);
  expect(budgetExamples.every((example) => example.year > 2000 && example.lines.some((line) => line.item === 'revenue-total'))).toBe(true);
  expect(glossary.find((term) => term.id === 'akim')?.confusedWith.map((term) => term.id)).toEqual(['akimat', 'rural-akim']);
});
