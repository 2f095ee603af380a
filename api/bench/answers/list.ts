import { answerSentence, cellsOf, compareOf, findingsOf, ledgerOf, matrixOf } from '../../src/analysis/index.ts';
import type { Answer } from './answer.ts';
import { siteDocument } from './documents.ts';

const [BEFORE, NOW] = ['kz-law-2021-07', 'kz-law-2026-11'];
const CONCEPT = 'kz-concept-2021';
const PLACE = 'kz-rural';
const FUNCTION = 'street-lighting';
const EIGHT = [BEFORE, NOW, CONCEPT, 'kz-concept-2012', 'kz-concept-draft-2021-07', 'prop-appeal-2021', 'bench-poland', 'bench-estonia'];

/** The answers that are measured, in the order of the table. */
export const ANSWERS: readonly Answer[] = [
  {
    title: 'who does what in a village, one law',
    frameworks: [NOW],
    request: { documentId: siteDocument('WhoMatrix'), operationName: 'WhoMatrix', variables: { framework: NOW, country: 'kz', place: PLACE, lang: 'ru' } },
    judge: (world, [facts]) => facts && matrixOf(world, facts, { place: PLACE }),
  },
  {
    title: 'the sentence of one function, one law',
    frameworks: [NOW],
    request: { documentId: siteDocument('WhoFunction'), operationName: 'WhoFunction', variables: { function: FUNCTION, framework: NOW, place: PLACE, lang: 'ru' } },
    judge: (world, [facts]) => facts && answerSentence(world, FUNCTION, cellsOf(world, facts, FUNCTION, { place: PLACE }), 'ru'),
  },
  findings('what does not add up, one law', null),
  findings('the same in a village', PLACE),
  comparison('two laws compared, all functions', [BEFORE, NOW]),
  comparison('two laws and the Concept', [BEFORE, CONCEPT, NOW]),
  comparison('eight frameworks of three countries', EIGHT),
  {
    title: 'what the rural akim gains and loses between two laws',
    frameworks: [BEFORE, NOW],
    request: { documentId: 'ledger', variables: { base: BEFORE, target: NOW, body: 'kz-akim-rural', lang: 'ru' } },
    judge: (world, [base, target]) => base && target && ledgerOf(world, base, target, 'kz-akim-rural'),
  },
];

function findings(title: string, place: string | null): Answer {
  return {
    title,
    frameworks: [NOW],
    request: { documentId: siteDocument('Gaps'), operationName: 'Gaps', variables: { framework: NOW, place, lang: 'ru' } },
    judge: (world, [facts]) => facts && findingsOf(world, facts, { place }),
  };
}

function comparison(title: string, frameworks: readonly string[]): Answer {
  return {
    title,
    frameworks,
    request: { documentId: 'compare', variables: { frameworks, place: null, lang: 'ru' } },
    judge: (world, facts) => compareOf(world, facts, { onlyDifferences: true }),
  };
}
