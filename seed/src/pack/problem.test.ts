import { expect, it } from 'vitest';
import { formatProblem, sortProblems, type Problem } from './problem.ts';

const problem: Problem = { rule: 'dates', level: 'error', file: 'kz/bodies.csv', line: 12, column: 3, message: 'ends before it begins', tip: 'swap them' };

it('reads as file, line and column that an editor can jump to', () => {
  expect(formatProblem(problem)).toBe('kz/bodies.csv:12:3 error dates: ends before it begins (swap them)');
  expect(formatProblem({ ...problem, tip: '' })).toBe('kz/bodies.csv:12:3 error dates: ends before it begins');
});

it('sorts by file, then line and column as numbers, then rule', () => {
  const first = { ...problem, line: 9 };
  const second = { ...problem, column: 2 };
  const third = { ...problem, rule: 'conditions' };
  const last = { ...problem, file: 'kz/budgets.csv', line: 1 };
  expect(sortProblems([last, problem, third, second, first])).toEqual([first, second, third, problem, last]);
});
