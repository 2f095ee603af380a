import { MONEY_CHANGES, RATE_SAYS, wordsOf, type MoneyChange } from '@okilet/schema/vocabulary';
import { isOwnSource } from '@okilet/api/analysis';
import type { MoneyLine, Named, Say, Short, SourceRow } from './model.ts';

interface Budget extends Short {
  readonly name: Short['shortName'];
  readonly unitType: { readonly id: string; readonly levels: readonly { readonly rank: number }[] };
}
/** One budget as the page asks for it. */
export interface BudgetAsked {
  readonly budget: Budget;
  readonly say: Say;
  readonly receives: readonly { readonly fromBudget: Short | null }[];
  readonly gives: readonly { readonly toBudget: Short }[];
  readonly pays: readonly { readonly id: string }[];
  readonly revenues: readonly MoneyLine[];
}
type Before = readonly { readonly budget: { readonly id: string }; readonly say: Say }[];

/** One row of the table of budgets. */
export interface BudgetRow {
  readonly budget: Budget;
  readonly say: Say;
  readonly before: Say | null;
  readonly pays: number;
  readonly receives: readonly Short[];
  readonly gives: readonly Short[];
}

/** Budgets that receive or pay at this place; one that only gives is named in the row of the other. */
export function budgetRows(budgets: readonly BudgetAsked[], before: Before | null): readonly BudgetRow[] {
  return budgets.filter(({ revenues, pays }) => revenues.length + pays.length > 0).map(({ budget, say, receives, gives, pays }) => ({
    budget,
    say,
    before: before?.find((one) => one.budget.id === budget.id)?.say ?? null,
    pays: pays.length,
    receives: once(receives.flatMap(({ fromBudget }) => fromBudget ?? [])),
    gives: once(gives.map(({ toBudget }) => toBudget)),
  }));
}

function once(list: readonly Short[]): readonly Short[] {
  return [...new Map(list.map((one) => [one.id, one])).values()];
}

/** The budget asked for; else that of the place, else the first that has sources of its own. */
export function chosenBudget<One extends Pick<BudgetAsked, 'budget' | 'say'>>(rows: readonly One[], asked: string, place: string | null): One | null {
  return rows.find(({ budget }) => budget.id === asked)
    ?? rows.find(({ budget }) => budget.unitType.id === place)
    ?? rows.find(({ say }) => say.sources > 0) ?? rows[0] ?? null;
}

/** Sources of one budget by whose say their rate is; transfers and loans stand apart, for they have no rate. */
export interface LineGroup {
  readonly say: (typeof SAYS)[number];
  readonly sources: number;
  readonly lines: readonly MoneyLine[];
}
const SAYS = [...wordsOf(RATE_SAYS), 'BETWEEN' as const];

export function lineGroups(revenues: readonly MoneyLine[]): readonly LineGroup[] {
  const bySay = Map.groupBy(revenues, (line) => (isOwnSource(line) ? line.rateSay : 'BETWEEN'));
  return SAYS.flatMap((say) => {
    const lines = bySay.get(say) ?? [];
    return lines.length > 0 ? [{ say, sources: new Set(lines.map(({ source }) => source.id)).size, lines }] : [];
  });
}

/** How many sources stand where against the base, in the order of the vocabulary. */
export function changeCounts(sources: readonly Pick<SourceRow, 'change'>[]): readonly { readonly change: MoneyChange; readonly count: number }[] {
  return wordsOf(MONEY_CHANGES).flatMap((change) => {
    const count = sources.filter((one) => one.change === change).length;
    return count > 0 ? [{ change, count }] : [];
  });
}

type Known = Named & { readonly partOf: { readonly id: string } | null };

/** The group at the top of a source: taxes, fees, transfers. */
export function rootOf(id: string, known: ReadonlyMap<string, Known>): Named | null {
  const one = known.get(id);
  if (!one) return null;
  return one.partOf ? (rootOf(one.partOf.id, known) ?? one) : one;
}

/** Sources under the heading of their group, in the order given. */
export function sourceGroups(sources: readonly SourceRow[], all: readonly Known[]): readonly { readonly group: Named; readonly rows: readonly SourceRow[] }[] {
  const known = new Map(all.map((one) => [one.id, one]));
  const byRoot = Map.groupBy(sources, ({ source }) => rootOf(source.id, known)?.id ?? source.id);
  return [...byRoot].flatMap(([id, rows]) => {
    const group = known.get(id) ?? rows[0]?.source;
    return group ? [{ group, rows }] : [];
  });
}
