import type { AutonomyComponentResolvers, ComponentInputResolvers, QueryResolvers, RatioResolvers } from '../generated/resolvers.ts';
import { autonomyOf, componentFormula, componentSentence, ratioFormula, ratioSentence, ratiosOf } from '../analysis/index.ts';
import { knownPlace, unitTypeOf } from './look-up.ts';
import { ours, textIn } from './text.ts';

export const RatioQuery: Pick<QueryResolvers, 'ratios' | 'autonomyComponents'> = {
  ratios: async (_, { framework, unitType, reading }, context) =>
    ratiosOf(await context.world(), await context.facts(framework), await knownPlace(unitType, context), { reading: reading ?? null }),
  autonomyComponents: async (_, { framework, unitType, reading }, context) => {
    await knownPlace(unitType, context);
    return autonomyOf(await context.world(), await context.facts(framework), unitType, { reading: reading ?? null });
  },
};

export const Ratio: RatioResolvers = {
  framework: (ratio, _, context) => context.framework(ratio.framework),
  unitType: (ratio, _, context) => unitTypeOf(ratio.unitType, context),
  formula: (ratio, { lang }) => ours(ratioFormula(ratio, lang ?? 'en'), lang),
  sentence: (ratio, { lang }) => ours(ratioSentence(ratio, lang ?? 'en'), lang),
};

export const AutonomyComponent: AutonomyComponentResolvers = {
  framework: (one, _, context) => context.framework(one.framework),
  unitType: async (one, _, context) => (await unitTypeOf(one.unitType, context)) as never,
  formula: (one, { lang }) => ours(componentFormula(one, lang ?? 'en'), lang),
  sentence: (one, { lang }) => ours(componentSentence(one, lang ?? 'en'), lang),
};

export const ComponentInput: ComponentInputResolvers = {
  name: async ({ id }, { lang }, context) => {
    const { functions, fundingSources, bodies } = await context.world();
    return textIn((functions.get(id) ?? fundingSources.get(id) ?? bodies.get(id))?.name ?? { kk: '', ru: '', en: id }, lang);
  },
  claims: (input, _, context) => context.claims(input.claims),
};
