import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '@okilet/schema/graph';
import { buildGraph, checkPacks, loadGraph, openGrafeo, packFolders, type Engine } from '@okilet/seed';
import { atlantisGraph } from '../../seed/test/atlantis-graph.ts';
import { country } from '../../seed/test/generated.ts';
import { createStore } from '../src/store/store.ts';
import { everyAnswer } from './every-answer.ts';
import { factsIn } from './oracle.ts';

let engine: Engine;
beforeAll(() => { engine = openGrafeo({ shuffled: true }); });
afterAll(() => engine.close());

async function snapshotOf(graph: Graph) {
  await loadGraph(engine, graph);
  return createStore(engine).snapshot();
}

describe.each([
  ['Atlantis', () => atlantisGraph()],
  ['our own packs', realGraph],
])('of %s', (_, graphOf) => {
  let graph: Graph;
  beforeAll(() => { graph = graphOf(); });

  it('answers with the facts that the graph holds, framework by framework', async () => {
    const snapshot = await snapshotOf(graph);
    const { frameworks } = await snapshot.catalogue();
    expect(frameworks.map(({ id }) => id).sort()).toEqual(graph.nodes.filter(({ labels }) => labels[0] === 'Framework').map(({ id }) => id).sort());
    for (const { id } of frameworks) expect(await snapshot.facts(id)).toEqual(factsIn(graph, id));
  }, 60_000);

  it('answers about functions and bodies with the same facts as about the whole framework', async () => {
    const snapshot = await snapshotOf(graph);
    const { frameworks, bodies, functions, budgets } = await snapshot.catalogue();
    const some = functions.slice(0, 10).map(({ id }) => id);
    for (const { id } of frameworks) {
      const whole = await snapshot.facts(id);
      const about = await snapshot.factsAbout(id, some);
      expect(about.assignments).toEqual(whole.assignments.filter((claim) => some.includes(claim.function)));
      expect(about.searched).toEqual(whole.searched.filter((mark) => some.includes(mark.function)));
      for (const body of bodies.filter((_one, index) => index % 9 === 0)) {
        const purses = budgets.filter((budget) => budget.unitType === body.unitType).map((budget) => budget.id);
        const own = await snapshot.factsOfBody(id, body.id, purses);
        expect(own.assignments).toEqual(whole.assignments.filter((claim) => claim.body === body.id || purses.includes(claim.fromBudget ?? '')));
        expect(own.links).toEqual(whole.links.filter((claim) => claim.from === body.id || claim.to === body.id));
        expect(own.revenues).toEqual(whole.revenues.filter((claim) => purses.includes(claim.toBudget)));
      }
    }
  }, 60_000);
});

it('answers any country with the facts that its graph holds, and twice alike though rows come in random order', async () => {
  await fc.assert(fc.asyncProperty(country, async (edit) => {
    const graph = atlantisGraph(edit);
    const [first, second] = [await snapshotOf(graph), await createStore(engine).snapshot()];
    for (const { id } of (await first.catalogue()).frameworks) expect(await first.facts(id)).toEqual(factsIn(graph, id));
    expect(await everyAnswer(first, { step: 3 })).toEqual(await everyAnswer(second, { step: 3 }));
  }), { numRuns: 8, seed: 2026, endOnFailure: true });
}, 60_000);

function realGraph(): Graph {
  const checked = checkPacks(packFolders([], {}));
  if (!checked.ok) throw new Error('the packs are broken: npm run seed -- check');
  return buildGraph(checked.pack);
}
