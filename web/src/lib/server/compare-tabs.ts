import { sourceDiffers } from '@okilet/api/analysis';
import { mostTold } from '#lib/demands/columns.ts';
import type { Asked } from './compare-rows.ts';
import { CompareLedgerDocument, CompareLinksDocument, CompareMoneyDocument, DemandsDocument, QuestionReadingDocument, QuestionsDocument } from './generated/graphql.ts';
import { query } from './query.ts';

interface Framework {
  readonly id: string;
  readonly country: string;
}

/** What one body gains, loses and keeps from the base to each other framework of its country. */
export async function ledgersOf({ frameworks, ...asked }: Asked, chosen: readonly Framework[], body: string) {
  const home = chosen.find(({ id }) => id === asked.base)?.country;
  return Promise.all(frameworks.filter((id) => id !== asked.base).map(async (target) =>
    (chosen.find(({ id }) => id === target)?.country === home ? (await query(CompareLedgerDocument, { ...asked, target, body })).ledger : null)));
}

/** Each source of money under each framework, with how it differs from the base. */
export async function moneyOf({ lang, frameworks, base, place }: Asked, onlyDifferences: boolean) {
  const answers = await Promise.all(frameworks.map(async (framework) => (await query(CompareMoneyDocument, { framework, base: framework === base ? null : base, place, lang })).money.sources));
  const sources = new Map(answers.flat().map(({ source }) => [source.id, source]));
  const rows = [...sources.values()].map((source) => ({ source, cells: answers.map((list) => list.find((one) => one.source.id === source.id) ?? null) }));
  return rows.filter(({ cells }) => !onlyDifferences || cells.some((cell) => cell !== null && sourceDiffers(cell)));
}

/** Links of one body that differ from the base, framework by framework. */
export async function linksOf({ lang, frameworks, base }: Asked, focus: string) {
  return Promise.all(frameworks.filter((id) => id !== base).map(async (framework) => {
    const { neighbourhood } = await query(CompareLinksDocument, { framework, base, focus, lang });
    const names = new Map(neighbourhood.nodes.map(({ id, name }) => [id, name]));
    const edges = neighbourhood.edges.filter(({ change }) => change !== null);
    return { framework: neighbourhood.framework, edges: edges.map((edge) => ({ ...edge, from: names.get(edge.from) ?? null, to: names.get(edge.to) ?? null })) };
  }));
}

/** The points of the newest appeal with what is said of each framework compared. */
export async function demandsOf({ lang, frameworks }: Asked) {
  const { appeals } = await query(DemandsDocument, { lang, frameworks });
  const appeal = appeals.at(-1);
  if (!appeal) return null;
  const told = mostTold(frameworks, appeal.demands);
  return { columns: appeal.frameworks.filter(({ id }) => told.includes(id)), points: appeal.demands };
}

/** The plain questions put to each framework compared. */
export async function questionsOf({ lang, frameworks }: Asked) {
  const [{ questions }, { questionReading }] = await Promise.all([
    query(QuestionsDocument, { frameworks, lang }), query(QuestionReadingDocument, { frameworks }),
  ]);
  return { themes: [...Map.groupBy(questions, ({ theme }) => theme.value).values()], readings: questionReading, questions: questions.length };
}
