import type { Answer, Question } from '@okilet/schema/facts';
import type { Run } from '@okilet/seed';
import { CITATIONS_OF_CLAIM, toCitations, type CitationRow } from '../claims.ts';
import { byId, one, required, texts, word, type Properties } from '../rows.ts';

export const QUESTIONS = `// questions
MATCH (question:Question)
RETURN question {.*} AS question, [(question)-[:ABOUT]->(subject:Function) | subject.id] AS about`;

export const ANSWERS = `// answers
MATCH (claim:Answer)-[:TO_QUESTION]->(question:Question)
MATCH (claim)-[:AGAINST]->(framework:Framework)
RETURN claim {.*} AS claim, question.id AS question, framework.id AS framework,
  ${CITATIONS_OF_CLAIM}`;

export async function readQuestions(run: Run): Promise<Question[]> {
  return (await run<{ question: Properties; about: string[] }>(QUESTIONS)).map(toQuestion).sort(byId);
}

export async function readAnswers(run: Run): Promise<Answer[]> {
  return (await run<AnswerRow>(ANSWERS)).map(toAnswer).sort(byId);
}

function toQuestion({ question, about }: { question: Properties; about: string[] }): Question {
  return {
    id: required(question, 'id'), country: required(question, 'country'),
    theme: texts(question, 'theme'), text: texts(question, 'text'), function: one(about),
  };
}

interface AnswerRow {
  readonly claim: Properties;
  readonly question: string;
  readonly framework: string;
  readonly citations: readonly CitationRow[];
}
function toAnswer({ claim, question, framework, citations }: AnswerRow): Answer {
  return {
    id: required(claim, 'id'), question, framework, answer: required(claim, 'answer'), place: texts(claim, 'place'),
    verification: word(claim, 'verification'), citations: toCitations(citations),
  };
}
