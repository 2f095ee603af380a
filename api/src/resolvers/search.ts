import type { HitResolvers, QueryResolvers, SearchResultResolvers } from '../generated/resolvers.ts';
import { GraphQLError } from 'graphql';
import { foldForSearch } from '@okilet/schema/fold';
import type { Term } from '@okilet/schema/facts';
import { HIT_TYPES, wordsOf } from '@okilet/schema/vocabulary';
import { near } from '@okilet/seed';
import { inLang } from '../analysis/index.ts';
import type { Context } from '../context.ts';
import { overLimit } from '../errors.ts';
import type { Hit as HitModel } from '../models.ts';
import { documentOf } from './look-up.ts';
import { said } from './text.ts';

const MOST_CHARACTERS = 200;
const MOST_HITS = 50;

export const SearchQuery: Pick<QueryResolvers, 'search'> = {
  search: async (_, { text, types, first }, context) => {
    const asked = first ?? 20;
    if (text.length > MOST_CHARACTERS) throw overLimit('a search text of length', text.length, MOST_CHARACTERS);
    if (asked > MOST_HITS) throw overLimit('`first`', asked, MOST_HITS);
    if (asked < 1) throw new GraphQLError('`first` is at least 1.', { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
    const found = await (await context.snapshot()).hits(text, types ?? wordsOf(HIT_TYPES), asked);
    const groups = found.filter((group) => group.total > 0)
      .map(({ type, total, ids }) => ({ type, total, hits: ids.map((id) => ({ type, id })) }));
    return { text, total: groups.reduce((sum, group) => sum + group.total, 0), groups };
  },
};

export const SearchResult: SearchResultResolvers = {
  near: async ({ text, total }, _, context) => {
    if (total > 0) return [];
    return termsLike(text, (await context.records()).terms);
  },
};

export const Hit: HitResolvers = {
  title: async (hit, { lang }, context) => {
    const thing = await named(hit, context);
    return said(inLang(thing ?? { kk: '', ru: '', en: hit.id }, lang ?? 'en'));
  },
  function: ({ type, id }, _, context) => (type === 'FUNCTION' ? context.function(id) : null),
  body: async ({ type, id }, _, context) => (type === 'BODY' ? ((await context.world()).bodies.get(id) ?? null) : null),
  term: async ({ type, id }, _, context) => (type === 'TERM' ? ((await context.records()).terms.find((term) => term.id === id) ?? null) : null),
  document: ({ type, id }, _, context) => documentOf(type === 'DOCUMENT' ? id : null, context),
  framework: ({ type, id }, _, context) => (type === 'FRAMEWORK' ? context.framework(id) : null),
  claim: ({ type, id }, _, context) => (type === 'CLAIM' ? context.claim(id) : null),
};

/** Terms one of whose names, or one of whose longer words, is spelled much like the text. */
function termsLike(text: string, terms: readonly Term[]): Term[] {
  const spelled = new Map<string, Term[]>();
  for (const term of terms) {
    const names = Object.values(term.name).map(foldForSearch);
    for (const form of new Set([...names, ...names.flatMap((name) => name.split(' ').filter((word) => word.length > 4))])) {
      spelled.set(form, [...(spelled.get(form) ?? []), term]);
    }
  }
  return [...new Set(near(foldForSearch(text), spelled.keys()).flatMap((form) => spelled.get(form) ?? []))];
}

async function named({ type, id }: HitModel, context: Context) {
  const world = await context.world();
  switch (type) {
    case 'FUNCTION': return world.functions.get(id)?.name;
    case 'BODY': return world.bodies.get(id)?.name;
    case 'FRAMEWORK': return world.frameworks.get(id)?.name;
    case 'DOCUMENT': return (await documentOf(id, context))?.title;
    case 'TERM': return (await context.records()).terms.find((term) => term.id === id)?.name;
    case 'CLAIM': return (await context.claim(id))?.says;
  }
}
