import type { QueryResolvers } from '../generated/resolvers.ts';
import { inLevelOrder, matrixOf } from '../analysis/index.ts';
import { knownPlace } from './look-up.ts';
import { descendants } from '../analysis/index.ts';

export const Query: QueryResolvers = {
  dataset: async (_, __, context) => (await context.snapshot()).dataset(),
  levels: async (_, __, context) => (await context.world()).catalogue.levels,
  level: async (_, { id }, context) => (await context.world()).levels.get(id) ?? null,
  unitTypes: async (_, { country }, context) =>
    (await context.world()).catalogue.unitTypes.filter((unit) => !country || unit.country === country),
  functions: async (_, { under, kind }, context) => {
    const world = await context.world();
    const wanted = under ? new Set([(await context.function(under)).id, ...descendants(world, under)]) : null;
    return world.ordered.filter((one) => (wanted === null || wanted.has(one.id)) && (!kind || one.kind === kind));
  },
  function: async (_, { id }, context) => (await context.world()).functions.get(id) ?? null,
  bodies: async (_, { country, level, sphere }, context) => {
    const world = await context.world();
    const wanted = world.catalogue.bodies.filter((body) =>
      (!country || body.country === country) && (!sphere || body.sphere === sphere) &&
      (!level || (world.unitTypes.get(body.unitType)?.levels.includes(level) ?? false)));
    return inLevelOrder(world, wanted.map((body) => body.id)).flatMap((id) => world.bodies.get(id) ?? []);
  },
  body: async (_, { id }, context) => (await context.world()).bodies.get(id) ?? null,
  fundingSources: async (_, __, context) => (await context.world()).catalogue.fundingSources,
  fundingSource: async (_, { id }, context) => (await context.world()).fundingSources.get(id) ?? null,
  budgets: async (_, { country }, context) => (await context.world()).catalogue.budgets.filter((budget) => !country || budget.country === country),
  frameworks: async (_, { country, kind }, context) =>
    (await context.world()).catalogue.frameworks.filter((one) => (!country || one.country === country) && (!kind || kind.includes(one.kind))),
  framework: async (_, { id }, context) => (await context.world()).frameworks.get(id) ?? null,
  documents: async (_, { country }, context) => {
    const { catalogue } = await context.world();
    if (!country) return catalogue.documents;
    const named = new Set(catalogue.frameworks.filter((one) => one.country === country).flatMap((one) => one.documents.map(({ document }) => document)));
    return catalogue.documents.filter((document) => named.has(document.id));
  },
  document: async (_, { id }, context) => (await context.world()).catalogue.documents.find((document) => document.id === id) ?? null,
  provision: (_, { id }, context) => context.provision(id),
  claim: (_, { id }, context) => context.claim(id),
  matrix: async (_, { framework, under, roles, place, reading }, context) => {
    const world = await context.world();
    if (under) await context.function(under);
    const at = await knownPlace(place, context);
    return matrixOf(world, await context.facts(framework), { under: under ?? null, roles: roles ?? null, place: at, reading: reading ?? null });
  },
};
