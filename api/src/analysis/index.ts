/** The door of the analysis: facts in, answers out, no I/O. Runs in the server, in tests and in the browser. */
export { answerSentence, holdersOf, ANSWER_ROLES } from './answer.ts';
export { countsAsStated, type Cell } from './cell.ts';
export { bearingOf, isStated, unitOf, type Bearing, type Chosen } from './count.ts';
export { compareOf, isDifference, type CompareOptions, type ComparedCell, type Comparison, type ComparisonCount, type ComparisonRow } from './compare/compare.ts';
export type { BridgeRow } from './compare/bridge.ts';
export type { Change } from './compare/change.ts';
export type { Slot } from './compare/holder.ts';
export { changeSentence, comparisonSummary, frameworkName, holderName } from './compare/sentence.ts';
export { coverageOf, tally, type Coverage, type Tally } from './coverage.ts';
export { ledgerIn, ledgerOf, type Entry, type Ledger, type LedgerLine, type LedgerOptions } from './ledger/ledger.ts';
export { ledgerLineSentence, ledgerSummary } from './ledger/sentence.ts';
export { cellsOf, matrixOf, related, type Matrix, type MatrixOptions } from './matrix.ts';
export { groupNames, inLang, nameInSentence, shortName, type Said } from './names.ts';
export { areaOf, chainOf, descendants, inLevelOrder, rankOf, worldOf, type World } from './world.ts';
