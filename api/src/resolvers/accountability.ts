import type { AccountabilityResolvers, PathResolvers, PathStepResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { accountabilityOf, accountabilitySentence, pathSentence } from '../analysis/index.ts';
import { knownBody } from './look-up.ts';
import { ours } from './text.ts';

export const AccountabilityQuery: Pick<QueryResolvers, 'accountability'> = {
  accountability: async (_, { framework, body, reading }, context) => {
    const { id } = await knownBody(body, context);
    return accountabilityOf(await context.world(), await context.facts(framework), id, { reading: reading ?? null });
  },
};

export const Accountability: AccountabilityResolvers = {
  framework: (judged, _, context) => context.framework(judged.framework),
  body: (judged, _, context) => knownBody(judged.body, context),
  countedWith: (judged, _, context) => Promise.all(judged.countedWith.map((id) => knownBody(id, context))),
  electedBy: ({ links }) => links.ELECTS,
  appointedBy: ({ links }) => links.APPOINTS,
  dismissedBy: ({ links }) => links.DISMISSES,
  dissolvedBy: ({ links }) => links.DISSOLVES,
  overseenBy: ({ links }) => links.OVERSEES,
  reportsTo: ({ links }) => links.REPORTS_TO,
  sentence: async (judged, { lang }, context) => ours(accountabilitySentence(await context.world(), judged, lang ?? 'en'), lang),
};

export const Path: PathResolvers = {
  from: (path, _, context) => knownBody(path.from, context),
  to: (path, _, context) => knownBody(path.to, context),
  sentence: async (path, { lang }, context) => ours(pathSentence(await context.world(), path, lang ?? 'en'), lang),
};

export const PathStep: PathStepResolvers = {
  agent: (step, _, context) => knownBody(step.agent, context),
  principal: (step, _, context) => knownBody(step.principal, context),
  claims: (step, _, context) => context.claims(step.claims),
};
