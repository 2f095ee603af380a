import { expect, test } from 'vitest';
import { assignment, read } from '../../../test/finding-facts.ts';
import { found, judged } from '../../../test/finding-table.ts';

const delegated = assignment('lights', 'DELIVER', 'elder', { title: 'DELEGATED' });

test('a delegated task whose principal is not named is medium, high where it also has no line of expenditure', () => {
  expect(found('delegated-without-principal', [delegated])).toEqual(['MEDIUM lights~elder~-~-']);
  expect(found('delegated-without-principal', [delegated, read('lights')])).toEqual(['HIGH lights~elder~-~-']);
});

test('a named principal clears it; tasks that are not delegated are not tested', () => {
  expect(judged('delegated-without-principal', [{ ...delegated, delegatedBy: 'ministry' }, assignment('water', 'DELIVER', 'elder')]).counts).toEqual([0, 1, 0]);
});
