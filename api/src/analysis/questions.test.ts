import type { Answer, Question } from '@okilet/schema/facts';
import { expect, test } from 'vitest';
import { inAll } from '../../test/money-facts.ts';
import { questionsOf, readingOf } from './questions.ts';

const question: Question = { id: 'q', country: 'zz', theme: inAll('money'), text: inAll('Who pays?'), function: null };
const answer = (framework: string, over: Partial<Answer>): Answer =>
  ({ id: `q~${framework}`, question: 'q', framework, answer: 'ANSWERED', place: inAll('art. 1'), verification: 'TEXT', citations: [], ...over });

test('keeps the order in which frameworks were asked for, and calls a missing row not yet read', () => {
  const [row] = questionsOf([question], [answer('a', {}), answer('b', { answer: 'SILENT' })], ['b', 'none', 'a']);
  expect(row?.cells.map((cell) => [cell.framework, cell.answer])).toEqual([['b', 'SILENT'], ['none', 'NOT_SEARCHED'], ['a', 'ANSWERED']]);
});

test('shows an answer from memory as not yet read, with what is remembered beside it', () => {
  const [row] = questionsOf([question], [answer('a', { answer: 'PARTLY', verification: 'RECALL' })], ['a']);
  expect(row?.cells[0]).toMatchObject({ answer: 'NOT_SEARCHED', recalled: 'PARTLY' });
});

test('counts how many questions were put to a text, whatever it answers', () => {
  const rows = questionsOf([question], [answer('a', { answer: 'SILENT' }), answer('b', { answer: 'NOT_APPLICABLE' })], ['a', 'b', 'c']);
  expect(readingOf(rows, ['a', 'b', 'c'])).toEqual([
    { framework: 'a', questions: 1, read: 1, notApplicable: 0 },
    { framework: 'b', questions: 1, read: 0, notApplicable: 1 },
    { framework: 'c', questions: 1, read: 0, notApplicable: 0 },
  ]);
});
