import type { AssignmentResolvers, ClaimResolvers, LinkResolvers, RevenueResolvers } from '../generated/resolvers.ts';
import type { Claim as ClaimFact } from '@okilet/schema/facts';
import type { Lang } from '@okilet/schema/vocabulary';
import { rateSayOf } from '../analysis/index.ts';
import type { Context } from '../context.ts';
import { textIn } from './text.ts';

interface LangArgument {
  readonly lang?: Lang | null;
}

/** Fields that every claim has. */
const common = {
  framework: (claim: ClaimFact, _: object, context: Context) => context.framework(claim.framework),
  says: (claim: ClaimFact, { lang }: LangArgument) => textIn(claim.says, lang),
  condition: (claim: ClaimFact, { lang }: LangArgument) => claim.condition && textIn(claim.condition, lang),
};

const TYPE_NAMES = { ASSIGNMENT: 'Assignment', REVENUE: 'Revenue', LINK: 'Link' } as const;
export const Claim: ClaimResolvers = { __resolveType: (claim) => TYPE_NAMES[claim.type] };

export const Assignment: AssignmentResolvers = {
  ...common,
  function: (claim, _, context) => context.function(claim.function),
  body: async (claim, _, context) => body(claim.body, context),
  toward: async (claim, _, context) => body(claim.toward, context),
  delegatedBy: async (claim, _, context) => body(claim.delegatedBy, context),
  concerns: async (claim, _, context) => (claim.concerns ? ((await context.world()).unitTypes.get(claim.concerns) ?? null) : null),
  fromBudget: async (claim, _, context) => budget(claim.fromBudget, context),
};

export const Revenue: RevenueResolvers = {
  ...common,
  source: async (claim, _, context) => (await context.world()).fundingSources.get(claim.source) as never,
  toBudget: async (claim, _, context) => (await budget(claim.toBudget, context)) as never,
  fromBudget: (claim, _, context) => budget(claim.fromBudget, context),
  segmentName: async (claim, { lang }, context) => {
    const segment = (await context.world()).catalogue.segments.find((one) => one.id === claim.segment);
    return segment ? textIn(segment.name, lang) : null;
  },
  rateSetBy: (claim, _, context) => body(claim.rateSetBy, context),
  rateSay: async (claim, _, context) => rateSayOf(await context.world(), claim),
  splitSetBy: (claim, _, context) => body(claim.splitSetBy, context),
  administeredBy: (claim, _, context) => body(claim.administeredBy, context),
  earmarkedFor: async (claim, _, context) => (claim.earmarkedFor ? context.function(claim.earmarkedFor) : null),
};

export const Link: LinkResolvers = {
  ...common,
  from: async (claim, _, context) => (await body(claim.from, context)) as never,
  to: async (claim, _, context) => (await body(claim.to, context)) as never,
};

async function body(id: string | null, context: Context) {
  return id === null ? null : ((await context.world()).bodies.get(id) ?? null);
}

async function budget(id: string | null, context: Context) {
  return id === null ? null : ((await context.world()).budgets.get(id) ?? null);
}
