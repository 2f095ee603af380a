import type { Facts } from '@okilet/schema/facts';
import { loadGraph, openGrafeo } from '@okilet/seed';
import { atlantisGraph } from '../../seed/test/atlantis-graph.ts';
import { worldOf, type World } from '../src/analysis/index.ts';
import { createStore } from '../src/store/store.ts';

/** What the invented country states, ready to be judged. */
export interface Atlantis {
  readonly world: World;
  facts(framework: string): Facts;
}

/** Atlantis as the store reads it: facts of every framework. */
export async function atlantis(): Promise<Atlantis> {
  const engine = openGrafeo();
  await loadGraph(engine, atlantisGraph());
  const snapshot = await createStore(engine).snapshot();
  const catalogue = await snapshot.catalogue();
  const facts = new Map<string, Facts>();
  for (const { id } of catalogue.frameworks) facts.set(id, await snapshot.facts(id));
  await engine.close();
  return {
    world: worldOf(catalogue),
    facts: (framework) => {
      const found = facts.get(framework);
      if (!found) throw new Error(`Atlantis has no framework ${framework}`);
      return found;
    },
  };
}
