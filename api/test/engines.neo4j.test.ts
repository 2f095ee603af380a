import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Graph } from '@okilet/schema/graph';
import { loadGraph, openGrafeo, openNeo4j, type Engine } from '@okilet/seed';
import '../../seed/neo4j/for-tests.ts';
import { atlantisGraph } from '../../seed/test/atlantis-graph.ts';
import { country } from '../../seed/test/generated.ts';
import { createStore } from '../src/store/store.ts';
import { everyAnswer } from './every-answer.ts';

const address = inject('neo4j');

describe.skipIf(address === null)('Neo4j and the embedded engine', () => {
  let embedded: Engine;
  let neo4j: Engine;
  beforeAll(() => {
    embedded = openGrafeo({ shuffled: true, timeoutMs: 60_000 });
    neo4j = openNeo4j(address ?? { uri: 'bolt://nowhere' }, { timeoutMs: 60_000 });
  });
  afterAll(async () => {
    await neo4j.write((run) => run('MATCH (node) DETACH DELETE node'));
    await Promise.all([embedded.close(), neo4j.close()]);
  });

  const sameAnswers = async (graph: Graph, step: number) => {
    const [one, other] = await Promise.all([embedded, neo4j].map(async (engine) => {
      await loadGraph(engine, graph);
      return everyAnswer(await createStore(engine).snapshot(), { step });
    }));
    expect(other).toEqual(one);
    expect(Object.keys(one ?? {}).length).toBeGreaterThan(20);
  };

  it('answer every question about Atlantis alike', async () => {
    await sameAnswers(atlantisGraph(), 1);
  }, 120_000);

  it('answer every question about any country alike', async () => {
    await fc.assert(fc.asyncProperty(country, (edit) => sameAnswers(atlantisGraph(edit), 4)), { numRuns: 10, seed: 2026, endOnFailure: true });
  }, 300_000);
});
