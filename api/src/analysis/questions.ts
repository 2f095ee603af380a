import type { Answer, Question, Texts, Citation } from '@okilet/schema/facts';
import type { QuestionAnswer, Verification } from '@okilet/schema/vocabulary';

/** What one framework answers to one question. */
export interface QuestionCell {
  readonly framework: string;
  readonly answer: QuestionAnswer;
  /** Where the text says it; null where nothing was read. */
  readonly place: Texts | null;
  readonly verification: Verification | null;
  readonly citations: readonly Citation[];
  /** What a coder remembers; shown apart, since an answer from memory counts as not yet read. */
  readonly recalled: QuestionAnswer | null;
}

/** One question with a cell for each framework, in the order in which they were asked for. */
export interface QuestionRow {
  readonly question: Question;
  readonly cells: readonly QuestionCell[];
}

/** How many of the questions were put to a text: counts our reading, never its answers. */
export interface QuestionReading {
  readonly framework: string;
  readonly questions: number;
  readonly read: number;
  readonly notApplicable: number;
}

/** The plain questions against frameworks. A question nobody put to a text is not yet read, never silent. */
export function questionsOf(questions: readonly Question[], answers: readonly Answer[], frameworks: readonly string[]): QuestionRow[] {
  const given = new Map(answers.map((one) => [`${one.question} ${one.framework}`, one]));
  return questions.map((question) => ({
    question,
    cells: frameworks.map((framework) => cellOf(framework, given.get(`${question.id} ${framework}`))),
  }));
}

/** How much of each framework was read for the questions. */
export function readingOf(rows: readonly QuestionRow[], frameworks: readonly string[]): QuestionReading[] {
  return frameworks.map((framework, index) => {
    const answers = rows.flatMap((row) => row.cells[index]?.answer ?? []);
    const notApplicable = answers.filter((answer) => answer === 'NOT_APPLICABLE').length;
    const unread = answers.filter((answer) => answer === 'NOT_SEARCHED').length;
    return { framework, questions: answers.length, read: answers.length - unread - notApplicable, notApplicable };
  });
}

function cellOf(framework: string, given: Answer | undefined): QuestionCell {
  if (!given) return { framework, answer: 'NOT_SEARCHED', place: null, verification: null, citations: [], recalled: null };
  const { answer, verification, citations } = given;
  const recalled = verification === 'RECALL';
  return { framework, answer: recalled ? 'NOT_SEARCHED' : answer, place: given.place, verification, citations, recalled: recalled ? answer : null };
}
