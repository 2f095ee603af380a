import { GraphQLError } from 'graphql';
import type { QueryResolvers, SubgraphEdgeResolvers, SubgraphNodeResolvers, SubgraphResolvers } from '../generated/resolvers.ts';
import type { AnswersTo } from '@okilet/schema/facts';
import type { EdgeKind } from '@okilet/schema/vocabulary';
import { edgeKindOf, HARD_NODES, pathOf, SOFT_NODES, stepsOf, subgraphOf, subgraphSentence, type Around, type Path } from '../analysis/index.ts';
import type { Context } from '../context.ts';
import { notFound, overLimit } from '../errors.ts';
import { budgetOf, bodyOf, knownBody } from './look-up.ts';
import { ours, textIn } from './text.ts';

const MOST_DEPTH = 2;

export const GraphQuery: Pick<QueryResolvers, 'neighbourhood' | 'paths'> = {
  neighbourhood: async (_, { framework, focus, depth, base, show, most }, context) => {
    const options = { framework, base: base ?? null, focus: await knownFocus(focus, context), depth: within('depth', depth ?? 1, MOST_DEPTH), most: within('`most`', most ?? SOFT_NODES, HARD_NODES) };
    const around = (id: string) => aroundOf(id, focus, options.depth, show ? new Set(show) : null, context);
    return subgraphOf(await context.world(), await around(framework), base ? await around(base) : null, options);
  },
  paths: async (_, { framework, from, to }, context) => {
    const [one, other] = [await headed(from, context), await headed(to, context)];
    const { id } = await context.framework(framework);
    const snapshot = await context.snapshot();
    if (from === to) return [];
    return toPaths([...(await snapshot.paths(id, one, other)), ...(await snapshot.paths(id, other, one))], context);
  },
};

export const Subgraph: SubgraphResolvers = {
  framework: (graph, _, context) => context.framework(graph.framework),
  base: (graph, _, context) => (graph.base ? context.framework(graph.base) : null),
  sentence: async (graph, { lang }, context) => ours(subgraphSentence(await context.world(), graph, lang ?? 'en'), lang),
};

export const SubgraphNode: SubgraphNodeResolvers = {
  name: async ({ id }, { lang }, context) => {
    const { bodies, budgets, functions } = await context.world();
    return textIn((bodies.get(id) ?? budgets.get(id) ?? functions.get(id))?.name ?? { kk: '', ru: '', en: id }, lang);
  },
  body: ({ id, kind }, _, context) => bodyOf(kind === 'BODY' ? id : null, context),
  budget: ({ id, kind }, _, context) => budgetOf(kind === 'BUDGET' ? id : null, context),
  function: ({ id, kind }, _, context) => (kind === 'FUNCTION' ? context.function(id) : null),
};

export const SubgraphEdge: SubgraphEdgeResolvers = {
  claims: (edge, _, context) => context.claims(edge.claims),
};

async function aroundOf(framework: string, focus: string, depth: number, show: ReadonlySet<EdgeKind> | null, context: Context): Promise<Around> {
  const { id } = await context.framework(framework);
  const world = await context.world();
  const claims = await (await context.snapshot()).neighbours(id, focus, depth, (edge) => show === null || show.has(edgeKindOf(world, edge)));
  return { claims, searched: (await context.facts(id)).searched };
}

/** Chains with what each principal decides, read from the links they rest on. */
async function toPaths(chains: readonly AnswersTo[][], context: Context): Promise<Path[]> {
  const ids = [...new Set(chains.flatMap((chain) => chain.flatMap((step) => step.claims)))];
  const links = (await context.claims(ids)).flatMap((claim) => (claim.type === 'LINK' ? claim : []));
  return chains.map((chain) => pathOf(stepsOf(chain, links)));
}

async function headed(id: string, context: Context): Promise<string[]> {
  const { id: body } = await knownBody(id, context);
  return [body, ...(await context.world()).catalogue.bodies.filter((one) => one.heads === body).map((one) => one.id)];
}

async function knownFocus(id: string, context: Context): Promise<string> {
  const { bodies, budgets, functions } = await context.world();
  if (!bodies.has(id) && !budgets.has(id) && !functions.has(id)) throw notFound('body, budget or function', id, [...bodies.keys(), ...budgets.keys(), ...functions.keys()]);
  return id;
}

function within(what: string, asked: number, most: number): number {
  if (asked > most) throw overLimit(what, asked, most);
  if (asked < 1) throw new GraphQLError(`${what} is at least 1.`, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  return asked;
}
