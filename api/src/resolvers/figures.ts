import type { BudgetExampleResolvers, FigureResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { exampleBudgets } from '../analysis/index.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { budgetOf, unitTypeOf } from './look-up.ts';
import { textIn } from './text.ts';

export const FigureQuery: Pick<QueryResolvers, 'figures' | 'budgetExamples'> = {
  figures: async (_, { budget }, context) => {
    await known(budget, context);
    return (await context.records()).figures.filter((figure) => !budget || figure.budget === budget);
  },
  budgetExamples: async (_, { budget }, context) => {
    await known(budget, context);
    return exampleBudgets((await context.records()).budgetExamples).filter((example) => !budget || example.budget === budget);
  },
};

export const Figure: FigureResolvers = {
  name: (figure, { lang }) => textIn(figure.name, lang),
  number: ({ value }) => (Number.isFinite(Number(value)) ? Number(value) : null),
  geography: (figure, { lang }) => textIn(figure.geography, lang),
  unitType: (figure, _, context) => unitTypeOf(figure.unitType, context),
  budget: (figure, _, context) => budgetOf(figure.budget, context),
};

export const BudgetExample: BudgetExampleResolvers = {
  unitName: (example, { lang }) => textIn(example.unitName, lang),
  region: (example, { lang }) => textIn(example.region, lang),
  unitType: (example, _, context) => unitTypeOf(example.unitType, context),
  budget: (example, _, context) => budgetOf(example.budget, context),
};

async function known(budget: string | null | undefined, context: Context): Promise<void> {
  const { budgets } = await context.world();
  if (budget && !budgets.has(budget)) throw notFound('budget', budget, budgets.keys());
}
