/** What every engine must do, as one suite of tests: each adapter's test file calls it. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '@okilet/schema/graph';
import { atlantisGraph } from '../../test/atlantis-graph.ts';
import { change, remove } from '../../test/atlantis.ts';
import { held, sorted } from '../../test/held.ts';
import type { Engine, EngineOptions, Run } from './engine.ts';
import { loadGraph, MOST_CLAIMS, storedVersion } from './load.ts';

/** An engine under test: how to open it, on a database that tests may empty. */
export interface Candidate {
  readonly open: (options?: EngineOptions) => Engine;
  /** True where this machine has none: the tests are shown as skipped. */
  readonly missing?: boolean;
}

const CLAIM = 'atl-law-2020.tidal-water.decide.atl-moot-county';
const COUNT = "MATCH (meta:Meta {id: 'data'}) RETURN meta.version AS version, meta.claims AS stated, COUNT { MATCH (claim:Claim) } AS claims";

/** Registers the suite for one engine. */
export function describeEngine(name: string, { open, missing = false }: Candidate): void {
  describe.skipIf(missing)(`the ${name} engine`, () => {
    let engine: Engine;
    let graph: Graph;
    /** The same country a little later: a claim changed its role, another is gone, a body has another name. */
    let later: Graph;
    const others: Engine[] = [];
    const another = (options?: EngineOptions): Engine => {
      const opened = open(options);
      others.push(opened);
      return opened;
    };
    beforeAll(() => {
      engine = open();
      graph = atlantisGraph();
      later = atlantisGraph(
        change('assignments', CLAIM, { role: 'CONSULT' }),
        change('bodies', 'atl-keeper', { name_en: 'Warden of Tides' }),
        remove('assignments', 'atl-law-2025.ferries.deliver.atl-board-province'),
      );
    });
    afterEach(async () => {
      await Promise.all(others.splice(0).map((one) => one.close()));
      await engine.write((run) => run('MATCH (node) DETACH DELETE node'));
    });
    afterAll(() => engine.close());

    describe('loading', () => {
      it('says that an empty database holds no version', async () => {
        expect(await storedVersion(engine)).toBeNull();
      });

      it('holds every node and edge of the graph, with every property', async () => {
        expect(await loadGraph(engine, graph)).toEqual({ changed: true, version: graph.version, nodes: graph.nodes.length, edges: graph.edges.length });
        expect(await held(engine)).toEqual(sorted(graph));
        expect(await storedVersion(engine)).toBe(graph.version);
      });

      it('changes nothing when the same version is loaded again, forced or not', async () => {
        await loadGraph(engine, graph);
        expect(await loadGraph(engine, graph)).toMatchObject({ changed: false, version: graph.version });
        await loadGraph(engine, graph, { force: true });
        expect(await held(engine)).toEqual(sorted(graph));
      });

      it('goes from one version to another and back', async () => {
        await loadGraph(engine, graph);
        expect(later.version).not.toBe(graph.version);
        await loadGraph(engine, later);
        expect(await held(engine)).toEqual(sorted(later));
        await loadGraph(engine, graph);
        expect(await held(engine)).toEqual(sorted(graph));
      });

      it('mends what somebody changed by hand, and leaves alone what is not ours', async () => {
        await loadGraph(engine, graph);
        await engine.write((run) => run(TAMPER));
        await engine.write((run) => run("MATCH (body:Body {id: 'atl-reeve'}) SET body.kind = 'COURT', body.mood = 'sour' CREATE (body)-[:LIKES]->(:Guest {id: 'guest'})"));
        await engine.write((run) => run("MATCH (claim:Claim {id: $id})-[edge:FOR]->(target:Function) DELETE edge", { id: CLAIM }));
        await loadGraph(engine, graph, { force: true });
        expect(await held(engine)).toEqual(sorted(graph));
        const [kept] = await engine.read((run) => run("MATCH (body:Body)-[:LIKES]->(guest:Guest) RETURN body.id AS body, guest.id AS guest"));
        expect(kept).toEqual({ body: 'atl-reeve', guest: 'guest' });
      });

      it('keeps the old data when a load fails half way', async () => {
        await loadGraph(engine, graph);
        await expect(loadGraph(failingAt(engine, '// create CITES'), withNewClaims(later))).rejects.toMatchObject({ name: 'EngineError', failure: 'refused' });
        expect(await held(engine)).toEqual(sorted(graph));
        expect(await storedVersion(engine)).toBe(graph.version);
      });

      it('refuses more claims than one transaction is promised to hold, before it touches anything', async () => {
        await loadGraph(engine, graph);
        const claim = graph.nodes.find((node) => node.labels[0] === 'Claim') as Graph['nodes'][number];
        const large: Graph = { ...graph, version: 'large', nodes: Array.from({ length: MOST_CLAIMS + 1 }, () => claim) };
        await expect(loadGraph(engine, large)).rejects.toThrow('100001 claims: one transaction is promised to 100000');
        expect(await storedVersion(engine)).toBe(graph.version);
      });

      it('lets readers see the old data or the new while it loads, never half', async () => {
        await loadGraph(engine, graph);
        let loading = true;
        const done = loadGraph(engine, later).finally(() => { loading = false; });
        const seen = new Set<string>();
        while (loading) {
          const [before, counted, after] = await engine.read(async (run) => [await run<Counted>(COUNT), await run<Counted>(COUNT), await run<Counted>(COUNT)] as const);
          if (before[0]?.version !== after[0]?.version) continue;
          seen.add(`${counted[0]?.version} ${counted[0]?.claims === counted[0]?.stated}`);
        }
        await done;
        expect(seen.size).toBeGreaterThan(0);
        expect([...seen].filter((one) => one !== `${graph.version} true` && one !== `${later.version} true`)).toEqual([]);
      });

      it('loads twice at once as if one had waited for the other', async () => {
        const second = name === 'neo4j' ? another() : engine;
        await Promise.all([loadGraph(engine, graph, { force: true }), loadGraph(second, graph, { force: true })]);
        expect(await held(engine)).toEqual(sorted(graph));
      });
    });

    describe('values', () => {
      const echo = async (value: unknown) => (await engine.read((run) => run<{ value: unknown }>('RETURN $value AS value', { value } as never)))[0]?.value;

      it.each([0, -1, 42, 1.5, -0.25, 2 ** 53 - 1, true, false, '', 'a"b\\c\n', 'ғәқңөұүһі Өкілет № 148–II'])('gives back %j as it was', async (value) => {
        expect(await echo(value)).toBe(value);
      });

      it('gives back nulls, lists and maps as they were', async () => {
        const value = { none: null, list: [1, 2.5, 3], words: ['а', 'ә'], empty: [], inner: { deep: [{ id: 'x', n: 7 }] } };
        expect(await echo(value)).toEqual(value);
      });

      it('takes whole numbers as integers: in LIMIT and SKIP, as index, in division, as stored values', async () => {
        const rows = await engine.read((run) => run('UNWIND range(1, 9) AS n RETURN n AS n ORDER BY n SKIP $skip LIMIT $limit', { skip: 2, limit: 3 }));
        expect(rows).toEqual([{ n: 3 }, { n: 4 }, { n: 5 }]);
        const [row] = await engine.read((run) => run('RETURN $list[$at] AS item, $seven / 2 AS half, $seven * 1.0 / 2 AS exact', { list: ['a', 'b'], at: 1, seven: 7 }));
        expect(row).toEqual({ item: 'b', half: 3, exact: 3.5 });
        await engine.write((run) => run('CREATE (guest:Guest) SET guest = $row', { row: { rank: 2, share: 33.3, list: ['a', 'b'], sure: true } }));
        const [stored] = await engine.read((run) => run('MATCH (guest:Guest) WHERE guest.rank = 2 RETURN guest {.*} AS guest, toString(guest.rank) AS rank'));
        expect(stored).toEqual({ guest: { rank: 2, share: 33.3, list: ['a', 'b'], sure: true }, rank: '2' });
      });

      it('folds the case of Kazakh and Russian letters', async () => {
        const [row] = await engine.read((run) => run('RETURN toLower($text) AS lower, toLower($text) CONTAINS $part AS found', { text: 'ҒӘҚҢӨҰҮҺІ ӘКІМ Ёж', part: 'әкім ё' }));
        expect(row).toEqual({ lower: 'ғәқңөұүһі әкім ёж', found: true });
      });

      it('never reads a parameter as part of the query', async () => {
        await loadGraph(engine, graph);
        const id = "atl-reeve'}) DETACH DELETE body //";
        expect(await engine.read((run) => run('MATCH (body:Body {id: $id}) RETURN body.id AS id', { id }))).toEqual([]);
        expect(await held(engine)).toEqual(sorted(graph));
      });
    });

    describe('transactions', () => {
      const guests = async () => (await engine.read((run) => run<{ count: number }>('MATCH (guest:Guest) RETURN count(guest) AS count')))[0]?.count;

      it('writes one after another, so that none is lost', async () => {
        await engine.write((run) => run("CREATE (:Guest {id: 'guest', visits: 0})"));
        await Promise.all(Array.from({ length: 20 }, () => engine.write(async (run) => {
          const [guest] = await run<{ visits: number }>("MATCH (guest:Guest {id: 'guest'}) RETURN guest.visits AS visits");
          await run("MATCH (guest:Guest {id: 'guest'}) SET guest.visits = $visits", { visits: (guest?.visits ?? 0) + 1 });
        })));
        expect(await engine.read((run) => run('MATCH (guest:Guest) RETURN guest.visits AS visits'))).toEqual([{ visits: 20 }]);
      });

      it('undoes all of a write that fails, goes on with the next, and gives the error of the work as it is', async () => {
        const ours = new Error('changed our mind');
        const failing = engine.write(async (run) => {
          await run('CREATE (:Guest)');
          throw ours;
        });
        const next = engine.write((run) => run('CREATE (:Guest)'));
        await expect(failing).rejects.toBe(ours);
        await next;
        expect(await guests()).toBe(1);
      });

      it('writes nothing in a read', async () => {
        await engine.read((run) => run('CREATE (:Guest)')).catch(() => undefined);
        expect(await guests()).toBe(0);
      });

      it('answers many reads at once', async () => {
        await engine.write((run) => run('UNWIND range(1, 50) AS n CREATE (:Guest {n: n})'));
        const answers = await Promise.all(Array.from({ length: 50 }, (_, index) =>
          engine.read((run) => run('MATCH (guest:Guest {n: $n}) RETURN guest.n AS n', { n: index + 1 }))));
        expect(answers).toEqual(Array.from({ length: 50 }, (_, index) => [{ n: index + 1 }]));
      });
    });

    describe('failures', () => {
      it.each([
        ['a text that is no Cypher', 'MATCH (body:Body RETURN body'],
        ['an unknown variable', 'MATCH (body:Body) RETURN boddy.id AS id'],
        ['a parameter that is not given', 'RETURN $missing AS value'],
      ])('names %s as refused, and keeps the cause', async (_, statement) => {
        const error = await engine.read((run) => run(statement)).then(() => null, (reason: unknown) => reason);
        expect(error).toMatchObject({ name: 'EngineError', failure: 'refused', message: expect.stringMatching(new RegExp(`^${name}: `)) as string });
        expect((error as Error).cause).toBeInstanceOf(Error);
      });

      it('refuses a second node with the same id, once the schema is there', async () => {
        await loadGraph(engine, graph);
        await expect(engine.write((run) => run("CREATE (:Body {id: 'atl-reeve'})"))).rejects.toMatchObject({ name: 'EngineError', failure: 'refused' });
        expect(await held(engine)).toEqual(sorted(graph));
      });

      it('gives up a read that takes too long, and answers the next', async () => {
        const hasty = another({ timeoutMs: 150 });
        await hasty.read((run) => run('RETURN 1 AS one')).catch(() => undefined);
        const started = performance.now();
        await expect(hasty.read((run) => run(SLOW, { most: 2_000_000 }))).rejects.toMatchObject({ name: 'EngineError', failure: 'timeout' });
        expect(performance.now() - started).toBeLessThan(5_000);
        expect(await engine.read((run) => run('RETURN 1 AS one'))).toEqual([{ one: 1 }]);
      });

      it('answers nothing more once it is closed, and may be closed twice', async () => {
        const closed = open();
        await closed.read((run) => run('RETURN 1 AS one'));
        await closed.close();
        await closed.close();
        await expect(closed.read((run) => run('RETURN 1 AS one'))).rejects.toMatchObject({ name: 'EngineError', failure: 'unavailable' });
        await expect(closed.write((run) => run('RETURN 1 AS one'))).rejects.toMatchObject({ name: 'EngineError', failure: 'unavailable' });
      });
    });
  });
}

interface Counted {
  readonly version: string;
  readonly stated: number;
  readonly claims: number;
}

const TAMPER = `
MATCH (county:Body {id: 'atl-board-county'}), (province:Body {id: 'atl-board-province'})
CREATE (county)-[:ANSWERS_TO {framework: 'atl-law-2020', strength: 'SANCTION'}]->(province)
CREATE (county)-[:CITES]->(province)
CREATE (:Body {name_en: 'Nobody'})
CREATE (:Claim {id: 'made-up'})`;

/** Takes a second or so on either engine, and little memory. */
const SLOW = "UNWIND range(1, $most) AS n WITH n WHERE toString(n) CONTAINS '77777' RETURN count(n) AS count";

/** The engine, but a statement that begins so is answered as a fault of ours. */
function failingAt(engine: Engine, beginning: string): Engine {
  return {
    ...engine,
    write: (work) => engine.write((run) => {
      const failing: Run = (statement, parameters) => run(statement.startsWith(beginning) ? `${beginning}\nTHIS IS NO CYPHER` : statement, parameters);
      return work(failing);
    }),
  };
}

/** As if every claim were new, so that every step of the load has something to do. */
function withNewClaims(graph: Graph): Graph {
  const renamed = (id: string) => `${id}.new`;
  return {
    version: 'renamed',
    nodes: graph.nodes.map((node) => (node.labels[0] === 'Claim' ? { ...node, id: renamed(node.id), properties: { ...node.properties, id: renamed(node.id) } } : node)),
    edges: graph.edges.map((edge) => ({
      ...edge,
      from: edge.from.label === 'Claim' ? { ...edge.from, id: renamed(edge.from.id) } : edge.from,
      to: edge.to.label === 'Claim' ? { ...edge.to, id: renamed(edge.to.id) } : edge.to,
    })),
  };
}
