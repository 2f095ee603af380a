import type { AnswersTo } from '@okilet/schema/facts';
import type { Strength } from '@okilet/schema/vocabulary';
import type { Run } from '@okilet/seed';

/** Steps that a chain may have at most, and chains that one question gives at most. */
const MOST_STEPS = 6;
const MOST_CHAINS = 5;

export const ANSWERS_OF = `// answersOf
UNWIND $bodies AS at
MATCH (agent:Body {id: at})-[answer:ANSWERS_TO {framework: $framework}]->(principal:Body)
RETURN agent.id AS agent, principal.id AS principal, answer.strength AS strength, answer.kinds AS kinds, answer.claims AS claims`;

/**
 * All shortest chains by which one of the first bodies answers to one of the last, at most five: over any link, and over powers given or
 * ended alone where that is another way. The engine is asked one step at a time; a variable-length pattern would walk the
 * edges of every framework.
 */
export async function readPaths(run: Run, framework: string, from: readonly string[], to: readonly string[]): Promise<AnswersTo[][]> {
  const known = new Map<string, readonly AnswersTo[]>();
  const edgesOf = async (bodies: readonly string[]) => {
    const unknown = bodies.filter((id) => !known.has(id));
    const rows = unknown.length > 0 ? await run<AnswersTo>(ANSWERS_OF, { framework, bodies: unknown }) : [];
    const byAgent = Map.groupBy(rows.map((row) => ({ ...row })), (row) => row.agent);
    for (const id of unknown) known.set(id, (byAgent.get(id) ?? []).sort((a, b) => (a.principal < b.principal ? -1 : 1)));
    return bodies.flatMap((id) => known.get(id) ?? []);
  };
  const any = await shortest(edgesOf, from, to, null);
  const sanctions = await shortest(edgesOf, from, to, 'SANCTION');
  const same = new Set(any.map(signOf));
  return [...any, ...sanctions.filter((chain) => !same.has(signOf(chain)))].slice(0, MOST_CHAINS);
}

function signOf(chain: readonly AnswersTo[]): string {
  return chain.map((step) => `${step.agent} ${step.principal}`).join(' ');
}

async function shortest(edgesOf: (bodies: readonly string[]) => Promise<readonly AnswersTo[]>, from: readonly string[], to: readonly string[], least: Strength | null): Promise<AnswersTo[][]> {
  const seen = new Set(from);
  let chains: AnswersTo[][] = from.map(() => []);
  let ends = [...from];
  for (let step = 0; step < MOST_STEPS && ends.length > 0; step += 1) {
    const edges = Map.groupBy((await edgesOf([...new Set(ends)])).filter((edge) => least === null || edge.strength === least), (edge) => edge.agent);
    const next = chains.flatMap((chain, index) => (edges.get(ends[index] ?? '') ?? []).filter((edge) => !seen.has(edge.principal)).map((edge) => [...chain, edge]));
    const arrived = next.filter((chain) => to.includes(chain.at(-1)?.principal ?? ''));
    if (arrived.length > 0) return arrived.slice(0, MOST_CHAINS);
    chains = fewOf(next);
    ends = chains.map((chain) => chain.at(-1)?.principal ?? '');
    for (const end of ends) seen.add(end);
  }
  return [];
}

/** A few chains to each body are enough to show that there are several ways, and keep a dense graph from multiplying them. */
function fewOf(chains: readonly AnswersTo[][]): AnswersTo[][] {
  return [...Map.groupBy(chains, (chain) => chain.at(-1)?.principal).values()].flatMap((same) => same.slice(0, MOST_CHAINS));
}
