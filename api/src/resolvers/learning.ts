import type { EventResolvers, QueryResolvers, TermResolvers } from '../generated/resolvers.ts';
import { documentOf } from './look-up.ts';
import { textIn } from './text.ts';

export const LearningQuery: Pick<QueryResolvers, 'glossary' | 'timeline'> = {
  glossary: async (_, __, context) => (await context.records()).terms,
  timeline: async (_, { country }, context) => (await context.records()).events.filter((event) => !country || event.country === country),
};

export const Term: TermResolvers = {
  name: (term, { lang }) => textIn(term.name, lang),
  definition: (term, { lang }) => textIn(term.definition, lang),
  sourceDocument: (term, _, context) => documentOf(term.source?.split(/[@#]/)[0] ?? null, context),
  confusedWith: async (term, _, context) => {
    const { terms } = await context.records();
    return term.confusedWith.flatMap((id) => terms.find((one) => one.id === id) ?? []);
  },
};

export const Event: EventResolvers = {
  act: (event, { lang }) => textIn(event.act, lang),
  whatChanged: (event, { lang }) => textIn(event.whatChanged, lang),
  document: (event, _, context) => documentOf(event.document, context),
};
