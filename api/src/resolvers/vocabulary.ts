import type { BodyResolvers, BudgetResolvers, FunctionResolvers, FundingSourceResolvers, LevelResolvers, UnitTypeResolvers } from '../generated/resolvers.ts';
import { FAMILY_OF, type RoleFamily } from '@okilet/schema/vocabulary';
import type { Body as BodyFact } from '@okilet/schema/facts';
import { answerSentence, cellsOf, shortName } from '../analysis/index.ts';
import type { Context } from '../context.ts';
import { knownPlace } from './look-up.ts';
import { ours, said, textIn } from './text.ts';

export const Level: LevelResolvers = {
  name: (level, { lang }) => textIn(level.name, lang),
  shortName: (level, { lang }) => said(shortName(level, lang ?? 'en')),
  unitTypes: async (level, { country }, context) =>
    (await context.world()).catalogue.unitTypes.filter((unit) => unit.levels.includes(level.id) && (!country || unit.country === country)),
};

export const UnitType: UnitTypeResolvers = {
  name: (unit, { lang }) => textIn(unit.name, lang),
  shortName: (unit, { lang }) => said(shortName(unit, lang ?? 'en')),
  levels: async (unit, _, context) => unit.levels.flatMap(lookUp((await context.world()).levels)),
  within: async (unit, _, context) => maybe((await context.world()).unitTypes, unit.within),
  variantOf: async (unit, _, context) => maybe((await context.world()).unitTypes, unit.variantOf),
};

export const Function: FunctionResolvers = {
  name: (one, { lang }) => textIn(one.name, lang),
  shortName: (one, { lang }) => said(shortName(one, lang ?? 'en')),
  definition: (one, { lang }) => textIn(one.definition, lang),
  partOf: async (one, _, context) => maybe((await context.world()).functions, one.partOf),
  parts: async (one, _, context) => {
    const world = await context.world();
    return (world.parts.get(one.id) ?? []).flatMap(lookUp(world.functions));
  },
  path: async (one, _, context) => {
    const world = await context.world();
    return [...(world.upward.get(one.id) ?? [])].slice(1).reverse().flatMap(lookUp(world.functions));
  },
  answer: async (one, { framework, place, roles, lang }, context) => {
    const world = await context.world();
    const at = await knownPlace(place, context);
    const cells = cellsOf(world, await context.factsAbout(framework, one.id), one.id, { place: at });
    return ours(answerSentence(world, one.id, cells, lang ?? 'en', roles ?? undefined), lang);
  },
  cells: async (one, { framework, place, reading }, context) => {
    const world = await context.world();
    const at = await knownPlace(place, context);
    return cellsOf(world, await context.factsAbout(framework, one.id), one.id, { place: at, reading: reading ?? null });
  },
};

export const Body: BodyResolvers = {
  name: (body, { lang }) => textIn(body.name, lang),
  shortName: (body, { lang }) => said(shortName(body, lang ?? 'en')),
  unitType: async (body, _, context) => (await context.world()).unitTypes.get(body.unitType) as never,
  partOf: async (body, _, context) => maybe((await context.world()).bodies, body.partOf),
  heads: async (body, _, context) => maybe((await context.world()).bodies, body.heads),
  headedBy: async (body, _, context) => (await context.world()).catalogue.bodies.filter((one) => one.heads === body.id),
  powers: (body, { framework }, context) => held(body, framework, 'POWER', context),
  responsibilities: (body, { framework }, context) => held(body, framework, 'RESPONSIBILITY', context),
  voice: (body, { framework }, context) => held(body, framework, 'VOICE', context),
  funding: async (body, { framework }, context) => {
    const { assignments, revenues } = await context.factsOfBody(framework, body);
    const fund = assignments.filter((claim) => claim.role === 'FUND');
    return { named: fund.filter((claim) => claim.body === body.id), ofUnit: fund.filter((claim) => claim.body !== body.id), revenues };
  },
  links: async (body, { framework }, context) => (await context.factsOfBody(framework, body)).links,
};

export const FundingSource: FundingSourceResolvers = {
  name: (source, { lang }) => textIn(source.name, lang),
  partOf: async (source, _, context) => maybe((await context.world()).fundingSources, source.partOf),
  parts: async (source, _, context) => (await context.world()).catalogue.fundingSources.filter((one) => one.partOf === source.id),
  revenues: async (source, { framework }, context) => (await context.facts(framework)).revenues.filter((claim) => claim.source === source.id),
};

export const Budget: BudgetResolvers = {
  name: (budget, { lang }) => textIn(budget.name, lang),
  shortName: (budget, { lang }) => said(shortName(budget, lang ?? 'en')),
  unitType: async (budget, _, context) => (await context.world()).unitTypes.get(budget.unitType) as never,
};

async function held(body: BodyFact, framework: string, family: RoleFamily, context: Context) {
  const { assignments } = await context.factsOfBody(framework, body);
  return assignments.filter((claim) => claim.body === body.id && FAMILY_OF[claim.role] === family);
}

function maybe<T>(map: ReadonlyMap<string, T>, id: string | null): T | null {
  return id === null ? null : (map.get(id) ?? null);
}

function lookUp<T>(map: ReadonlyMap<string, T>): (id: string) => T[] {
  return (id) => {
    const found = map.get(id);
    return found ? [found] : [];
  };
}
