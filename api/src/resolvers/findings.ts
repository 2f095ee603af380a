import type { CannotTellResolvers, FindingResolvers, FindingRuleResolvers, HumanVerdictResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { cannotTellSentence, findingRules, findingsOf, findingSentence, parseFindingId, type FindingOptions, type Subject } from '../analysis/index.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { knownPlace } from './look-up.ts';
import { ours, textIn } from './text.ts';

export const FindingQuery = {
  rules: () => findingRules,
  findings: async (_, { framework, rules, function: fn, body, place, reading }, context) =>
    list(framework, { rules: rules ?? null, function: fn ?? null, body: body ?? null, place: await knownPlace(place, context), reading: reading ?? null }, context),
  finding: async (_, { id, place, reading }, context) => {
    const parsed = parseFindingId(id);
    const known = parsed !== null && (await context.world()).frameworks.has(parsed.framework) && findingRules.some((rule) => rule.id === parsed.rule);
    if (!known) return null;
    const { found } = await list(parsed.framework, { rules: [parsed.rule], place: await knownPlace(place, context), reading: reading ?? null }, context);
    return found.find((one) => one.id === id) ?? null;
  },
} satisfies Partial<QueryResolvers>;

async function list(framework: string, options: FindingOptions, context: Context) {
  const world = await context.world();
  const check = (what: string, id: string | null | undefined, ids: Iterable<string>) => {
    const known = [...ids];
    if (id && !known.includes(id)) throw notFound(what, id, known);
  };
  check('function', options.function, world.functions.keys());
  check('body', options.body, world.bodies.keys());
  for (const rule of options.rules ?? []) check('rule', rule, findingRules.map((one) => one.id));
  return findingsOf(world, await context.facts(framework), options);
}

export const FindingRule: FindingRuleResolvers = {
  title: (rule, { lang }) => textIn(rule.title, lang),
  formula: (rule, { lang }) => textIn(rule.formula, lang),
  behind: (rule, { lang }) => textIn(rule.behind, lang),
  tested: (rule, { lang }) => textIn(rule.tested, lang),
};

export const Finding: FindingResolvers = {
  framework: (finding, _, context) => context.framework(finding.framework),
  basis: (finding) => finding.rule.basis,
  function: (finding, _, context) => functionOf(finding.subject, context),
  body: async (finding, _, context) => (await bodiesOf(finding.subject, context))[0] ?? null,
  bodies: (finding, _, context) => bodiesOf(finding.subject, context),
  budgets: async (finding, _, context) => {
    const { budgets } = await context.world();
    return (finding.subject.budgets ?? []).flatMap((id) => budgets.get(id) ?? []);
  },
  source: (finding, _, context) => sourceOf(finding.subject, context),
  concerns: (finding, _, context) => concernOf(finding.subject, context),
  aspect: (finding) => finding.subject.aspect ?? null,
  sentence: async (finding, { lang }, context) => ours(findingSentence(await context.world(), finding, lang ?? 'en'), lang),
  claims: (finding, _, context) => context.claimsIn(finding.framework, finding.claims),
  verdict: (finding, _, context) => context.findingVerdict(finding.framework, finding.id),
};

export const CannotTell: CannotTellResolvers = {
  framework: (one, _, context) => context.framework(one.framework),
  function: (one, _, context) => functionOf(one.subject, context),
  bodies: (one, _, context) => bodiesOf(one.subject, context),
  source: (one, _, context) => sourceOf(one.subject, context),
  concerns: (one, _, context) => concernOf(one.subject, context),
  roles: ({ why }) => ('roles' in why ? why.roles : []),
  sentence: async (one, { lang }, context) => ours(cannotTellSentence(await context.world(), one, lang ?? 'en'), lang),
  claims: (one, _, context) => context.claimsIn(one.framework, one.claims),
};

export const HumanVerdict: HumanVerdictResolvers = {
  reason: (verdict, { lang }) => textIn(verdict.reason, lang),
};

async function functionOf(subject: Subject, context: Context) {
  return (await context.world()).functions.get(subject.function ?? '') ?? null;
}
async function bodiesOf(subject: Subject, context: Context) {
  const { bodies } = await context.world();
  return (subject.bodies ?? []).flatMap((id) => bodies.get(id) ?? []);
}
async function sourceOf(subject: Subject, context: Context) {
  return (await context.world()).fundingSources.get(subject.source ?? '') ?? null;
}
async function concernOf(subject: Subject, context: Context) {
  return (await context.world()).unitTypes.get(subject.concerns ?? '') ?? null;
}
