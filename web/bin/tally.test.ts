import { expect, it } from 'vitest';
import { closingLine, playwrightTally, sum, tallyOf, vitestTally } from './tally.ts';

const green = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };

it('counts a todo as skipped', () => {
  expect(vitestTally(green)).toEqual({ passed: 3, failed: 0, skipped: 2 });
});

it('counts a test file that could not be loaded as one failure', () => {
  const broken = { status: 'failed', assertionResults: [] };
  const judged = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
  expect(vitestTally({ ...green, numFailedTests: 1, testResults: [broken, judged] }).failed).toBe(2);
});

it('counts a browser test that passed only at the second try as failed', () => {
  expect(playwrightTally({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } })).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

it('counts a runner that died before it could report as one failure', () => {
  expect(tallyOf('/nowhere/report.json', 1, vitestTally)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it('closes with one plain line over all runners', () => {
  expect(closingLine(sum([{ passed: 3, failed: 0, skipped: 2 }, { passed: 5, failed: 2, skipped: 0 }]))).toBe('8 passed, 2 failed, 2 skipped');
});
