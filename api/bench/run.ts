/** `npm run bench`: checks that answers are equal, times them on both engines, and writes the table into the README. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem, type as systemType } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { between, buildGraph, checkPacks, packFolders } from '@okilet/seed';
import { ANSWERS } from './answers/list.ts';
import { measureAll } from './all.ts';
import { partOf } from './report.ts';
import { embeddedStand, neo4jStand, type Stand } from './stands.ts';
import { median } from './timing.ts';

const README = path.resolve(import.meta.dirname, '../../README.md');
const { values: { quick } } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const runs = quick ? { warmUp: 2, counted: 3 } : { warmUp: 5, counted: 15 };

const checked = checkPacks(packFolders([], {}));
if (!checked.ok) throw new Error('the packs have problems: npm run seed -- check');
const { pack } = checked;
const graph = buildGraph(pack);
const build = await median({ warmUp: 0, counted: 3 }, () => buildGraph(pack), () => undefined);
const embedded = await embeddedStand(graph);
const neo4j = await neo4jStand(graph, say);
if (neo4j instanceof Error) say(`NOT MEASURED on Neo4j: ${neo4j.message}, or set NEO4J_URI to an empty one.`);
const stands: readonly Stand[] = [embedded, ...(neo4j instanceof Error ? [] : [neo4j])];
try {
  const measured = await measureAll(ANSWERS, stands, graph, { runs, starts: quick ? 1 : 3, say });
  const [cpu] = cpus();
  const machine = {
    day: new Date().toISOString().slice(0, 10), claims: graph.nodes.filter(({ labels }) => labels[0] === 'Claim').length,
    cores: cpus().length, memory: Math.round(totalmem() / 2 ** 30), system: `${systemType()} ${process.arch}${cpu ? ` (${cpu.model.trim()})` : ''}`, node: process.version,
  };
  const part = partOf({ machine, build, ...measured });
  process.stdout.write(`${part}\n`);
  if (quick) say('A quick run is too short to be kept: the README stays as it is.');
  else writeFileSync(README, between(readFileSync(README, 'utf8'), 'bench', part));
} finally {
  for (const stand of stands) await stand.close();
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
