import type { PageServerLoad } from './$types';
import { questionsAddress } from '#lib/questions/address.ts';
import { mostRead, unlike } from '#lib/questions/columns.ts';
import { QuestionChoicesDocument, QuestionReadingDocument, QuestionsDocument } from '#lib/server/generated/graphql.ts';
import { query } from '#lib/server/query.ts';

/** The country whose reform the questions are about. */
const COUNTRY = 'kz';

export const load: PageServerLoad = async ({ params: { lang }, url }) => {
  const { all } = questionsAddress.read(url.searchParams);
  const choices = await query(QuestionChoicesDocument, { lang });
  const documents = choices.frameworks.filter(({ country, kind }) => country === COUNTRY && kind !== 'PROPOSAL');
  const { questionReading } = await query(QuestionReadingDocument, { frameworks: documents.map(({ id }) => id) });
  const readings = all ? questionReading : mostRead(questionReading);
  const { questions } = await query(QuestionsDocument, { frameworks: readings.map(({ framework }) => framework.id), lang });
  return {
    all,
    parts: ['results'] as const,
    documents: documents.length,
    columns: readings.flatMap((reading) => {
      const framework = documents.find(({ id }) => id === reading.framework.id);
      return framework ? [{ ...framework, reading }] : [];
    }),
    unlike: unlike(readings),
    themes: [...Map.groupBy(questions, ({ theme }) => theme.value).values()],
    questions: questions.length,
  };
};
