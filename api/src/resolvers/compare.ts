import { WORDS } from '@okilet/schema/words';
import type { BridgeHoldersResolvers, ChangeResolvers, ComparedCellResolvers, ComparisonCountResolvers, ComparisonResolvers, ComparisonRowResolvers, QueryResolvers, SlotResolvers } from '../generated/resolvers.ts';
import { changeSentence, compareOf, comparisonSummary, inLang } from '../analysis/index.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import { knownPlace } from './look-up.ts';
import { ours } from './text.ts';

export const CompareQuery: Pick<QueryResolvers, 'compare'> = {
  compare: async (_, { frameworks: named, base, under, roles, place, reading, onlyDifferences }, context) => {
    const world = await context.world();
    // Each once: naming one a thousand times must not cost a thousand comparisons.
    const frameworks = [...new Set(named)];
    if (frameworks.length === 0) throw badInput('Name at least one framework to compare.');
    if (base && !frameworks.includes((await context.framework(base)).id)) throw badInput(`The base "${base}" is not among the frameworks compared.`);
    if (under) await context.function(under);
    const at = await knownPlace(place, context);
    const facts = await Promise.all(frameworks.map((id) => context.facts(id)));
    return compareOf(world, facts, {
      base: base ?? null, under: under ?? null, roles: roles ?? null, place: at, reading: reading ?? null, onlyDifferences: onlyDifferences ?? false,
    });
  },
};

export const Comparison: ComparisonResolvers = {
  frameworks: (comparison, _, context) => Promise.all(comparison.frameworks.map((id) => context.framework(id))),
  base: (comparison, _, context) => context.framework(comparison.base),
  place: (comparison, _, context) => unitType(comparison.place, context),
  summary: async (comparison, { lang }, context) => ours(comparisonSummary(await context.world(), comparison, lang ?? 'en'), lang),
};

export const ComparisonRow: ComparisonRowResolvers = {
  function: (row, _, context) => context.function(row.function),
};

export const ComparedCell: ComparedCellResolvers = {
  framework: (cell, _, context) => context.framework(cell.framework),
  statedAt: (cell, _, context) => (cell.statedAt ? context.function(cell.statedAt) : null),
};

export const ComparisonCount: ComparisonCountResolvers = {
  framework: (count, _, context) => context.framework(count.framework),
};

export const Change: ChangeResolvers = {
  function: (change, _, context) => context.function(change.function),
  base: (change, _, context) => context.framework(change.base),
  target: (change, _, context) => context.framework(change.target),
  body: async (change, _, context) => (await context.world()).bodies.get(change.body ?? '') ?? null,
  from: async (change, _, context) => (await context.world()).bodies.get(change.from ?? '') ?? null,
  budget: async (change, _, context) => (await context.world()).budgets.get(change.budget ?? '') ?? null,
  fromBudget: async (change, _, context) => (await context.world()).budgets.get(change.fromBudget ?? '') ?? null,
  concerns: (change, _, context) => unitType(change.concerns, context),
  unread: (change, _, context) => Promise.all(change.unread.map((id) => context.framework(id))),
  sentence: async (change, { lang }, context) => ours(changeSentence(await context.world(), change, lang ?? 'en'), lang),
};

export const Slot: SlotResolvers = {
  level: async (slot, _, context) => (await context.world()).levels.get(slot.level ?? '') ?? null,
  name: async ({ level, kind, budget }, { lang: asked }, context) => {
    const lang = asked ?? 'en';
    const rung = (await context.world()).levels.get(level ?? '');
    const { BodyKind, BudgetKind } = WORDS[lang].labels;
    const what = kind ? BodyKind[kind] : budget ? BudgetKind[budget] : '';
    return ours([rung ? inLang(rung.name, lang).value : '', what].filter((part) => part !== '').join(', '), lang);
  },
};

export const BridgeHolders: BridgeHoldersResolvers = {
  framework: (holders, _, context) => context.framework(holders.framework),
  bodies: async ({ bodies }, _, context) => {
    const world = await context.world();
    return bodies.flatMap((id) => world.bodies.get(id) ?? []);
  },
  budgets: async ({ budgets }, _, context) => {
    const world = await context.world();
    return budgets.flatMap((id) => world.budgets.get(id) ?? []);
  },
};

async function unitType(id: string | null, context: Context) {
  return id === null ? null : ((await context.world()).unitTypes.get(id) ?? null);
}
