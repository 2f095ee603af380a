import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../../test/copy.ts';
import { acceptedFile, compareWarnings, countWarnings, lowered, readAccepted } from './accepted.ts';
import type { Problem } from './problem.ts';

const problem = (rule: string, level: Problem['level']): Problem => ({ rule, level, file: 'a.csv', line: 1, column: 1, message: '', tip: '' });

it('counts warnings by rule, rules without any among them, and no errors', () => {
  const problems = [problem('recall', 'warning'), problem('recall', 'warning'), problem('dates', 'error')];
  expect(countWarnings(problems, ['names', 'recall'])).toEqual({ names: 0, recall: 2 });
});

describe('warnings may only become fewer', () => {
  it('names a rule with more than accepted, one never counted, one with fewer and one that is gone', () => {
    expect(compareWarnings({ names: 3, recall: 1, quotes: 2, expired: 4 }, { names: 2, recall: 5, expired: 4, old: 7 })).toEqual({
      grew: [{ rule: 'names', count: 3, accepted: 2 }, { rule: 'quotes', count: 2, accepted: null }],
      shrank: [{ rule: 'recall', count: 1, accepted: 5 }, { rule: 'old', count: 0, accepted: 7 }],
    });
  });

  it('is content with a rule never counted that has none', () => {
    expect(compareWarnings({ names: 0 }, {})).toEqual({ grew: [], shrank: [] });
  });

  it('lowers what became fewer, enters what was never counted, forgets what is gone and raises nothing', () => {
    expect(lowered({ recall: 1, names: 3, quotes: 2 }, { names: 2, recall: 5, old: 7 })).toEqual({ names: 2, quotes: 2, recall: 1 });
  });
});

it('reads what a folder accepts', () => {
  const folder = emptyFolder();
  expect(readAccepted(folder)).toBeNull();
  writeFileSync(acceptedFile(folder), '{ "recall": 3 }');
  expect(readAccepted(folder)).toEqual({ recall: 3 });
});

it.each(['{', '[]', '{ "recall": "3" }', '{ "recall": -1 }', '{ "recall": 1.5 }'])('names a broken list of accepted warnings: %s', (text) => {
  const folder = emptyFolder();
  writeFileSync(acceptedFile(folder), text);
  expect(readAccepted(folder)).toMatchObject({ level: 'error', file: acceptedFile(folder), message: 'this is no list of rules, each with a whole number' });
});
