import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildGraph, checkPacks, loadGraph, openGrafeo, openNeo4j, packFolders, type Engine } from '@okilet/seed';
import { HIT_TYPES, wordsOf } from '@okilet/schema/vocabulary';
import { createStore } from '../src/store/store.ts';
import type { Snapshot } from '../src/store/snapshot.ts';

const address = inject('neo4j' as never) as { uri: string; username: string; password: string; database?: string } | null;

describe.skipIf(!address)('on a real Neo4j', () => {
  let engines: Engine[] = [];
  let both: [Snapshot, Snapshot];
  beforeAll(async () => {
    const checked = checkPacks(packFolders([], {}));
    if (!checked.ok || !address) throw new Error('the packs are broken');
    const graph = buildGraph(checked.pack);
    engines = [openGrafeo({ timeoutMs: 60_000 }), openNeo4j({ ...address, username: address.username || undefined }, { timeoutMs: 60_000 })];
    for (const engine of engines) await loadGraph(engine, graph);
    both = await Promise.all(engines.map((engine) => createStore(engine).snapshot())) as [Snapshot, Snapshot];
  }, 300_000);
  afterAll(() => Promise.all(engines.map((engine) => engine.close())));

  const same = async (ask: (snapshot: Snapshot) => Promise<unknown>) => {
    const [embedded, neo4j] = await Promise.all(both.map(ask));
    expect(neo4j).toEqual(embedded);
    return embedded;
  };

  test('appeals, questions, terms, events and figures are the same as in the embedded engine', async () => {
    await same((snapshot) => snapshot.records());
  });

  test.each(['ауыл әкімі', 'auyl akimi', 'бюджет', '148-II', 'water', 'субвенсия', "'", ''])('a search for "%s" finds the same', async (text) => {
    await same((snapshot) => snapshot.hits(text, wordsOf(HIT_TYPES), 7));
  });

  test('chains between bodies are the same', async () => {
    const found = await same((snapshot) => snapshot.paths('kz-law-2026-11', ['kz-akim-rural'], ['kz-president'])) as unknown[];
    expect(found).toHaveLength(2);
  });

  test.each(['kz-akim-rural', 'kz-budget-rural', 'water-supply'])('what stands around %s is the same, one step and two', async (focus) => {
    for (const depth of [1, 2]) await same((snapshot) => snapshot.neighbours('kz-law-2026-11', focus, depth, () => true));
  });
});
