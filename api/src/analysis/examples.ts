import type { BudgetExample, Texts } from '@okilet/schema/facts';

/** The budget of one named unit in one year, put together from its lines. */
export interface ExampleBudget {
  readonly id: string;
  readonly country: string;
  readonly unitName: Texts;
  readonly region: Texts;
  readonly unitType: string | null;
  readonly budget: string | null;
  readonly year: number;
  readonly stage: string;
  readonly sourceUrl: string | null;
  readonly lines: readonly BudgetExample[];
}

/** Lines gathered into budgets, by year and then by id. */
export function exampleBudgets(lines: readonly BudgetExample[]): ExampleBudget[] {
  return [...Map.groupBy(lines, (line) => line.example)]
    .flatMap(([id, own]) => {
      const [first] = own;
      if (!first) return [];
      const { country, unitName, region, unitType, budget, year, stage, sourceUrl } = first;
      return [{ id, country, unitName, region, unitType, budget, year, stage, sourceUrl, lines: own }];
    })
    .sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
}
