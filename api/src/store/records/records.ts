import type { Records } from '@okilet/schema/facts';
import type { Run } from '@okilet/seed';
import { readAppeals, readAssessments, readDemands } from './appeals.ts';
import { readBudgetExamples, readFigures } from './figures.ts';
import { readEvents, readTerms } from './learning.ts';
import { readAnswers, readQuestions } from './questions.ts';

/** Appeals, questions, terms, events and figures, in one transaction. */
export async function readRecords(run: Run): Promise<Records> {
  return {
    appeals: await readAppeals(run),
    demands: await readDemands(run),
    assessments: await readAssessments(run),
    questions: await readQuestions(run),
    answers: await readAnswers(run),
    terms: await readTerms(run),
    events: await readEvents(run),
    figures: await readFigures(run),
    budgetExamples: await readBudgetExamples(run),
  };
}
