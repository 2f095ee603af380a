import { expect, it } from 'vitest';
import { wantedFrom } from './test-arguments.ts';

it('takes words for parts of paths, and -t for a part of a title', () => {
  expect(wantedFrom(['seed', 'api/src/store', '-t', 'one transaction'])).toEqual({ paths: ['seed', 'api/src/store'], title: 'one transaction' });
});

it('runs everything when nothing is asked for', () => {
  expect(wantedFrom([])).toEqual({ paths: [] });
});

it('answers an option it does not know with how it is used', () => {
  expect(wantedFrom(['--watch'])).toContain("Unknown option '--watch'");
  expect(wantedFrom(['--watch'])).toContain('npm test -- [part of a path ...]');
});
