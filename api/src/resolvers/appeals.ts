import type { AppealResolvers, DemandResolvers, DemandVerdictResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { demandsOf, findingsOf, judgedFrameworks, placeOfDemand, verdictSentence, type FindingsCounts } from '../analysis/index.ts';
import type { Demand as DemandFact } from '@okilet/schema/facts';
import type { Context } from '../context.ts';
import { bodiesOf, documentOf } from './look-up.ts';
import { ours, textIn } from './text.ts';

export const AppealQuery: Pick<QueryResolvers, 'appeals' | 'demand'> = {
  appeals: async (_, __, context) => (await context.records()).appeals,
  demand: async (_, { id }, context) => (await context.records()).demands.find((demand) => demand.id === id) ?? null,
};

export const Appeal: AppealResolvers = {
  title: (appeal, { lang }) => textIn(appeal.title, lang),
  shortName: (appeal, { lang }) => textIn(appeal.shortName, lang),
  summary: (appeal, { lang }) => textIn(appeal.summary, lang),
  reading: (appeal, { lang }) => textIn(appeal.reading, lang),
  dateNote: (appeal, { lang }) => appeal.dateNote && textIn(appeal.dateNote, lang),
  publishedBy: (appeal, _, context) => bodiesOf(appeal.publishedBy, context),
  addressedTo: (appeal, _, context) => bodiesOf(appeal.addressedTo, context),
  document: (appeal, _, context) => documentOf(appeal.document, context),
  framework: (appeal, _, context) => (appeal.framework ? context.framework(appeal.framework) : null),
  frameworks: async (appeal, _, context) => judgedFrameworks(await context.world(), appeal.country),
  demands: async (appeal, { kind, addressedTo }, context) =>
    (await context.records()).demands.filter((demand) =>
      demand.appeal === appeal.id && (!kind || kind.includes(demand.kind)) && (!addressedTo || demand.addressedTo.includes(addressedTo))),
};

export const Demand: DemandResolvers = {
  appeal: async (demand, _, context) => (await context.records()).appeals.find((appeal) => appeal.id === demand.appeal) as never,
  text: (demand, { lang }) => textIn(demand.text, lang),
  metIf: (demand, { lang }) => textIn(demand.metIf, lang),
  place: (demand, { lang }) => placed(placeOfDemand(demand, lang ?? 'en'), lang),
  addressedTo: (demand, _, context) => bodiesOf(demand.addressedTo, context),
  about: (demand, _, context) => Promise.all(demand.about.map((id) => context.function(id))),
  verdicts: async (demand, { frameworks }, context) => {
    const wanted = frameworks && new Set((await Promise.all(frameworks.map((id) => context.framework(id)))).map((one) => one.id));
    const [row] = demandsOf(await context.world(), [demand], (await context.records()).assessments, await rulesTesting(demand, context));
    return (row?.verdicts ?? []).filter((verdict) => !wanted || wanted.has(verdict.framework));
  },
};

export const DemandVerdict: DemandVerdictResolvers = {
  framework: (verdict, _, context) => context.framework(verdict.framework),
  verdict: ({ assessment }) => assessment?.verdict ?? null,
  reason: ({ assessment }, { lang }) => assessment && textIn(assessment.reason, lang),
  verification: ({ assessment }) => assessment?.verification ?? null,
  citations: ({ assessment }) => assessment?.citations ?? [],
  claims: ({ assessment }, _, context) => context.claims(assessment?.claims ?? []),
  sentence: async (verdict, { lang }, context) => ours(verdictSentence(await context.world(), verdict, lang ?? 'en'), lang),
};

/** What the rule that a demand names computes under each framework the demand is put to; the coder's verdict stands beside it. */
async function rulesTesting(demand: DemandFact, context: Context): Promise<FindingsCounts> {
  const { rule } = demand;
  if (!rule) return new Map();
  const world = await context.world();
  const results = await Promise.all(judgedFrameworks(world, demand.country).map(async ({ id }) => {
    const [count] = findingsOf(world, await context.facts(id), { rules: [rule] }).tested;
    return [id, new Map(count ? [[rule, { rule, found: count.found, clear: count.clear, cannotTell: count.cannotTell }]] : [])] as const;
  }));
  return new Map(results);
}

function placed(place: string | null, lang: Parameters<typeof ours>[1]) {
  return place === null ? null : ours(place, lang);
}
