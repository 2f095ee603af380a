import type { AnswersTo, Link } from '@okilet/schema/facts';
import type { Lang, LinkKind, Strength } from '@okilet/schema/vocabulary';
import { LINK_KINDS, strengthOf, wordsOf } from '@okilet/schema/vocabulary';
import { isAsStrong, weaker } from './answers-to.ts';
import { nameInSentence } from './names.ts';
import { ACCOUNTABILITY_SENTENCES } from './sentences/accountability/index.ts';
import type { World } from './world.ts';

/** Steps that a chain may have at most. */
export const MOST_STEPS = 6;

/** One step, and with which of its kinds the principal alone decides; with the others it only takes part. */
export interface Step extends AnswersTo {
  readonly decisive: readonly LinkKind[];
}

/** From a body to one it answers to, step by step; as strong as its weakest step. */
export interface Path {
  readonly from: string;
  readonly to: string;
  readonly strength: Strength;
  readonly steps: readonly Step[];
}

/** Edges as steps: what each principal decides is read from the links they rest on. */
export function stepsOf(edges: readonly AnswersTo[], links: readonly Link[]): Step[] {
  const byId = new Map(links.map((link) => [link.id, link]));
  return edges.map((edge) => ({
    ...edge,
    decisive: edge.kinds.filter((kind) => edge.claims.some((id) => {
      const link = byId.get(id);
      return link?.kind === kind && strengthOf(kind, link.part) === 'SANCTION';
    })),
  }));
}

/** The shortest chain to every body that can be reached from these over edges of at least this strength. */
export function shortestChains(edges: readonly Step[], from: readonly string[], least: Strength): ReadonlyMap<string, Path> {
  const byAgent = Map.groupBy(edges.filter((edge) => isAsStrong(edge.strength, least)), (edge) => edge.agent);
  const found = new Map<string, Path>();
  let frontier: { at: string; steps: readonly Step[] }[] = from.map((at) => ({ at, steps: [] }));
  for (let step = 0; step < MOST_STEPS && frontier.length > 0; step += 1) {
    const next: typeof frontier = [];
    for (const { at, steps } of frontier) {
      for (const edge of byAgent.get(at) ?? []) {
        if (found.has(edge.principal) || from.includes(edge.principal)) continue;
        const path = pathOf([...steps, edge]);
        found.set(edge.principal, path);
        next.push({ at: edge.principal, steps: path.steps });
      }
    }
    frontier = next;
  }
  return found;
}

/** Steps that follow one another, as a path. */
export function pathOf(steps: readonly Step[]): Path {
  return {
    from: steps[0]?.agent ?? '',
    to: steps.at(-1)?.principal ?? '',
    strength: steps.map((step) => step.strength).reduce(weaker, 'SANCTION'),
    steps,
  };
}

/** "Who answers to whom, step by step: 1) rural akim → district akim (ends the powers)." */
export function pathSentence(world: World, path: Path, lang: Lang): string {
  const say = ACCOUNTABILITY_SENTENCES[lang];
  const name = (id: string) => {
    const body = world.bodies.get(id);
    return body ? nameInSentence(body, lang) : id;
  };
  return say.chain(path.steps.map(({ agent, principal, kinds, decisive }) =>
    say.step(name(agent), name(principal), inOrder(kinds).map((kind) => (decisive.includes(kind) ? say.kinds : say.parts)[kind]).join(', '))));
}

function inOrder(kinds: readonly LinkKind[]): LinkKind[] {
  return wordsOf(LINK_KINDS).filter((kind) => kinds.includes(kind));
}
