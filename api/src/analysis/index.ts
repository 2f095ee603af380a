/** The door of the analysis: facts in, answers out, no I/O. Runs in the server, in tests and in the browser. */
export { accountabilityOf, type Accountability, type AccountabilityChain, type EndingRoute } from './accountability.ts';
export { accountabilitySentence } from './accountability-sentence.ts';
export { answersIn, deriveAnswers } from './answers-to.ts';
export { answerSentence, holdersOf, ANSWER_ROLES } from './answer.ts';
export { pathOf, pathSentence, shortestChains, stepsOf, MOST_STEPS, type Path, type Step } from './chains.ts';
export { countsAsStated, type Cell } from './cell.ts';
export { bearingOf, isStated, unitOf, type Bearing, type Chosen } from './count.ts';
export { coverageOf, tally, type Coverage, type Tally } from './coverage.ts';
export { demandsOf, judgedFrameworks, placeOfDemand, verdictSentence, type DemandRow, type DemandVerdict, type FindingsCounts, type RuleResult } from './demands.ts';
export { exampleBudgets, type ExampleBudget } from './examples.ts';
export { cellsOf, matrixOf, related, type Matrix, type MatrixOptions } from './matrix.ts';
export { groupNames, inLang, nameInSentence, shortName, type Said } from './names.ts';
export { questionsOf, readingOf, type QuestionCell, type QuestionReading, type QuestionRow } from './questions.ts';
export { areaOf, chainOf, descendants, inLevelOrder, rankOf, worldOf, type World } from './world.ts';
export type { FindingRule, Outcome, Subject, Why } from './finding-rule.ts';
export { cannotTellSentence, findingId, findingsOf, findingSentence, parseFindingId, rules as findingRules, type CannotTell, type Finding, type FindingList, type FindingOptions, type RuleCount } from './findings-of.ts';
