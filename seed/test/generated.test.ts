import fc from 'fast-check';
import { expect, it } from 'vitest';
import { atlantisGraph } from './atlantis-graph.ts';
import { country } from './generated.ts';

it('makes countries that differ, from every one of which a graph can be made', () => {
  const versions = fc.sample(country, { seed: 7, numRuns: 20 }).map((edit) => atlantisGraph(edit).version);
  expect(new Set(versions).size).toBe(20);
});
