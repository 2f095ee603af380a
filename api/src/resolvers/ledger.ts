import type { LedgerLineResolvers, LedgerResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { ledgerLineSentence, ledgerOf, ledgerSummary, type Entry, type Ledger as LedgerModel } from '../analysis/index.ts';
import { badInput, notFound } from '../errors.ts';
import type { LedgerLine as Line } from '../models.ts';
import { knownPlace } from './look-up.ts';
import { ours } from './text.ts';

export const LedgerQuery: Pick<QueryResolvers, 'ledger'> = {
  ledger: async (_, { base, target, body, place, reading }, context) => {
    const world = await context.world();
    const [from, to] = [await context.framework(base), await context.framework(target)];
    if (!world.bodies.has(body)) throw notFound('body', body, world.bodies.keys());
    if (from.country !== to.country) throw badInput(`"${base}" and "${target}" are of two countries: no body stands in both. Ask compare, which goes by level and kind.`);
    const at = await knownPlace(place, context);
    return ledgerOf(world, await context.facts(base), await context.facts(target), body, { place: at, reading: reading ?? null });
  },
};

const under = (entry: Entry) => (ledger: LedgerModel): Line[] => ledger.lines.filter((line) => line.entry === entry).map((line) => ({ ...line, ledger }));

export const Ledger: LedgerResolvers = {
  base: (ledger, _, context) => context.framework(ledger.base),
  target: (ledger, _, context) => context.framework(ledger.target),
  body: async (ledger, _, context) => (await context.world()).bodies.get(ledger.body) as never,
  place: async (ledger, _, context) => (await context.world()).unitTypes.get(ledger.place ?? '') ?? null,
  gains: under('GAINS'),
  loses: under('LOSES'),
  strengthened: under('STRENGTHENED'),
  weakened: under('WEAKENED'),
  keeps: under('KEEPS'),
  promised: under('PROMISED'),
  cannotTell: under('CANNOT_TELL'),
  summary: async (ledger, { lang }, context) => ours(ledgerSummary(await context.world(), ledger, lang ?? 'en'), lang),
};

export const LedgerLine: LedgerLineResolvers = {
  function: (line, _, context) => context.function(line.function),
  concerns: async (line, _, context) => (await context.world()).unitTypes.get(line.concerns ?? '') ?? null,
  sentence: async (line, { lang }, context) => ours(ledgerLineSentence(await context.world(), line.ledger, line, lang ?? 'en'), lang),
};
