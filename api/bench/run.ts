/** `npm run bench`: checks that answers are equal, times them on both engines, and writes the table into the README. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem, type as systemType } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { between, buildGraph, checkPacks, packFolders } from '@okilet/seed';
import { ANSWERS } from './answers/list.ts';
import { measureAll } from './all.ts';
import { measureGrowth } from './growth/measure.ts';
import { partOf } from './report.ts';
import { embeddedStand, neo4jStand, type Stand } from './stands.ts';
import { median } from './timing.ts';

const README = path.resolve(import.meta.dirname, '../../README.md');
const { values: { quick, claims: most } } = parseArgs({ options: { quick: { type: 'boolean', default: false }, claims: { type: 'string', default: '1000000' } } });
const SIZES = [10_000, 100_000, 1_000_000].filter((size) => size <= (quick ? 10_000 : Number(most)));
/** Growth is shown for answers about a framework and about one function. */
const GROWING = ANSWERS.slice(0, 2);
const runs = quick ? { warmUp: 2, counted: 3 } : { warmUp: 3, counted: 7 };

const load = Math.round(loadavg()[0] ?? 0);
if (load > cpus().length) say(`This machine is busy: ${load} programs want its ${cpus().length} cores. What is measured now is said to be of a busy machine.`);

const checked = checkPacks(packFolders([], {}));
if (!checked.ok) throw new Error('the packs have problems: npm run seed -- check');
const { pack } = checked;
const graph = buildGraph(pack);
const build = await median({ warmUp: 0, counted: 3 }, () => buildGraph(pack), () => undefined);
const embedded = await embeddedStand(graph);
const neo4j = await neo4jStand(graph, say);
if (neo4j instanceof Error) say(`NOT MEASURED on Neo4j: ${neo4j.message}, or set NEO4J_URI to an empty one.`);
const stands: readonly Stand[] = [embedded, ...(neo4j instanceof Error ? [] : [neo4j])];
const measured = await measureAll(ANSWERS, stands, graph, { runs, starts: quick ? 1 : 3, say }).finally(async () => {
  for (const stand of stands) await stand.close();
});
const growth = { answers: GROWING.map(({ title }) => title), sizes: await measureGrowth(graph, SIZES, GROWING, { warmUp: 1, counted: 5 }, say) };
const part = partOf({ machine: machine(), build, ...measured, growth });
process.stdout.write(`${part}\n`);
if (quick) say('A quick run is too short to be kept: the README stays as it is.');
else writeFileSync(README, between(readFileSync(README, 'utf8'), 'bench', part));

function machine() {
  const [cpu] = cpus();
  const system = `${systemType()} ${process.arch}${cpu ? ` (${cpu.model.trim()})` : ''}`;
  const claims = graph.nodes.filter(({ labels }) => labels[0] === 'Claim').length;
  return { day: new Date().toISOString().slice(0, 10), claims, cores: cpus().length, memory: Math.round(totalmem() / 2 ** 30), load, system, node: process.version };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
