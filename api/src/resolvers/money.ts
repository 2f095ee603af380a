import type { BudgetMoneyResolvers, FlowLinkResolvers, FunctionMoneyResolvers, MoneyResolvers, OwnSayResolvers, PayingBudgetResolvers, QueryResolvers, SourceCaseResolvers, SourceMoneyResolvers } from '../generated/resolvers.ts';
import type { FlowEnd, Lang } from '@okilet/schema/vocabulary';
import { budgetSentence, flowOf, moneyOf, moneySentence, sourceSentence } from '../analysis/index.ts';
import type { Context } from '../context.ts';
import { budgetOf, bodiesOf, knownPlace, unitTypeOf } from './look-up.ts';
import { ours, textIn } from './text.ts';

export const MoneyQuery: Pick<QueryResolvers, 'money'> = {
  money: async (_, { framework, base, place, reading }, context) => {
    const at = await knownPlace(place, context);
    const facts = await context.facts(framework);
    return moneyOf(await context.world(), facts, base ? await context.facts(base) : null, { place: at, reading: reading ?? null });
  },
};

export const Money: MoneyResolvers = {
  framework: (money, _, context) => context.framework(money.framework),
  base: (money, _, context) => (money.base ? context.framework(money.base) : null),
  place: (money, _, context) => unitTypeOf(money.place, context),
  flow: async (money, { budget }, context) => (budget ? flowOf(await context.world(), money.budgets.filter((one) => one.budget === budget)) : money.flow),
  sentence: async (money, { lang }, context) => ours(moneySentence(await context.world(), money, lang ?? 'en'), lang),
};

export const SourceMoney: SourceMoneyResolvers = {
  source: async (one, _, context) => (await context.world()).fundingSources.get(one.source) as never,
  rateSetBy: (one, _, context) => bodiesOf(one.rateSetBy, context),
  administeredBy: (one, _, context) => bodiesOf(one.administeredBy, context),
  sentence: async (one, { lang }, context) => ours(sourceSentence(await context.world(), one, lang ?? 'en'), lang),
};

export const SourceCase: SourceCaseResolvers = {
  segmentName: async ({ segment }, { lang }, context) => {
    const found = (await context.world()).catalogue.segments.find((one) => one.id === segment);
    return found ? textIn(found.name, lang) : null;
  },
  payer: ({ payer }, _, context) => budgetOf(payer, context),
};

export const BudgetMoney: BudgetMoneyResolvers = {
  budget: async (one, _, context) => (await budgetOf(one.budget, context)) as never,
  pays: async (one, _, context) => {
    const { functions } = await context.world();
    return one.pays.flatMap((id) => functions.get(id) ?? []);
  },
  sentence: async (one, { lang }, context) => ours(budgetSentence(await context.world(), one, lang ?? 'en'), lang),
};

export const OwnSay: OwnSayResolvers = {
  rateSetHere: ({ byRate }) => byRate.HERE,
  rateSetElsewhere: ({ byRate }) => byRate.ELSEWHERE,
  rateNotNamed: ({ byRate }) => byRate.NOT_NAMED,
};

export const FunctionMoney: FunctionMoneyResolvers = {
  function: (one, _, context) => context.function(one.function),
  area: (one, _, context) => context.function(one.area),
};

export const PayingBudget: PayingBudgetResolvers = {
  budget: async (one, _, context) => (await budgetOf(one.budget, context)) as never,
};

export const FlowLink: FlowLinkResolvers = {
  fromName: (link, { lang }, context) => nameOfEnd(link.fromKind, link.from, lang, context),
  toName: (link, { lang }, context) => nameOfEnd(link.toKind, link.to, lang, context),
};

async function nameOfEnd(kind: FlowEnd, id: string | null, lang: Lang | null | undefined, context: Context) {
  const world = await context.world();
  const of = { SOURCE: world.fundingSources, BUDGET: world.budgets, AREA: world.functions }[kind];
  const found = id === null ? undefined : of.get(id);
  return found ? textIn(found.name, lang) : null;
}
