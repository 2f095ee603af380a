import type { QueryResolvers, QuestionCellResolvers, QuestionReadingResolvers, QuestionRowResolvers } from '../generated/resolvers.ts';
import { questionsOf, readingOf } from '../analysis/index.ts';
import type { Context } from '../context.ts';
import { textIn } from './text.ts';

export const QuestionQuery: Pick<QueryResolvers, 'questions' | 'questionReading'> = {
  questions: (_, { frameworks }, context) => rowsOf(once(frameworks), context),
  questionReading: async (_, { frameworks }, context) => readingOf(await rowsOf(once(frameworks), context), once(frameworks)),
};

export const QuestionRow: QuestionRowResolvers = {
  id: ({ question }) => question.id,
  text: ({ question }, { lang }) => textIn(question.text, lang),
  theme: ({ question }, { lang }) => textIn(question.theme, lang),
  function: ({ question }, _, context) => (question.function ? context.function(question.function) : null),
};

export const QuestionCell: QuestionCellResolvers = {
  framework: (cell, _, context) => context.framework(cell.framework),
  place: (cell, { lang }) => cell.place && textIn(cell.place, lang),
};

export const QuestionReading: QuestionReadingResolvers = {
  framework: (reading, _, context) => context.framework(reading.framework),
};

/** Each framework once: naming one a thousand times must not cost a thousand readings. */
function once(frameworks: readonly string[]): string[] {
  return [...new Set(frameworks)];
}

async function rowsOf(frameworks: readonly string[], context: Context) {
  for (const id of frameworks) await context.framework(id);
  const { questions, answers } = await context.records();
  return questionsOf(questions, answers, frameworks);
}
