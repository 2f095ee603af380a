import { freemem } from 'node:os';
import type { Graph } from '@okilet/schema/graph';
import { loadGraph } from '@okilet/seed';
import { add, copyOf } from '../../../seed/test/grown.ts';
import type { Answer } from '../answers/answer.ts';
import { answerTwice, measureRequest, type FirstAndAgain } from '../answers/measure.ts';
import { emptyEmbedded } from '../stands.ts';
import type { Runs } from '../timing.ts';

/** What the same answers cost beside so many claims, in milliseconds. */
export interface Grown {
  readonly claims: number;
  /** Filling the embedded engine up to here. */
  readonly filled: number;
  readonly answers: readonly FirstAndAgain[];
}

/** What a million claims take of memory in the embedded engine, with room to spare. */
const BYTES_PER_CLAIM = 12_000;

/**
 * Fills an embedded engine with our packs and with copies of their frameworks, and asks the same at every size. Throws where an
 * answer changes: what stands beside a framework must not. Sizes for which this machine has no memory are said and left out.
 */
export async function measureGrowth(graph: Graph, sizes: readonly number[], answers: readonly Answer[], runs: Runs, say: (line: string) => void): Promise<Grown[]> {
  const engine = emptyEmbedded();
  const one = graph.nodes.filter(({ labels }) => labels[0] === 'Claim').length;
  const grown: Grown[] = [];
  try {
    const started = performance.now();
    await loadGraph(engine, graph);
    const before = await textsOf();
    let copies = 1;
    let measuring = 0;
    const measure = async () => {
      const filled = performance.now() - started - measuring;
      const began = performance.now();
      const texts = await textsOf();
      answers.forEach(({ title }, at) => { if (texts[at] !== before[at]) throw new Error(`"${title}" is answered otherwise beside ${one * copies} claims`); });
      const times: FirstAndAgain[] = [];
      for (const answer of answers) times.push(await measureRequest(answer, engine, runs));
      grown.push({ claims: one * copies, filled, answers: times });
      measuring += performance.now() - began;
    };
    await measure();
    for (const size of sizes) {
      const missing = (size - one * copies) * BYTES_PER_CLAIM - freemem();
      if (missing > 0) {
        say(`NOT MEASURED with ${size.toLocaleString('en')} claims: ${Math.ceil(missing / 2 ** 30)} GB of free memory are missing.`);
        break;
      }
      say(`growing to ${size.toLocaleString('en')} claims`);
      for (; one * copies < size; copies += 1) await add(engine, copyOf(graph, copies));
      await measure();
    }
  } finally {
    await engine.close();
  }
  return grown;

  async function textsOf(): Promise<string[]> {
    const texts: string[] = [];
    for (const answer of answers) texts.push(await answerTwice(answer, engine));
    return texts;
  }
}
