import type { Facts, Revenue } from '@okilet/schema/facts';
import type { Reading } from '@okilet/schema/vocabulary';
import type { World } from '../world.ts';
import { budgetsOf, functionsPaid, type BudgetMoney, type FunctionMoney } from './budgets.ts';
import { moneyClaims, type MoneyOptions } from './claims.ts';
import { flowOf, type FlowLink } from './flow.ts';
import { sourcesOf, type SourceMoney } from './sources.ts';

/** The money of one framework: shares and decisions that its text states, never amounts. */
export interface Money {
  readonly framework: string;
  readonly base: string | null;
  readonly place: string | null;
  readonly reading: Reading;
  readonly sources: readonly SourceMoney[];
  readonly budgets: readonly BudgetMoney[];
  readonly functions: readonly FunctionMoney[];
  readonly flow: readonly FlowLink[];
  /** Revenues only promised; they stand in no count and no picture. */
  readonly promised: readonly Revenue[];
}

/** Sources, budgets and functions of one framework at a place, sources also before and after against a base. */
export function moneyOf(world: World, facts: Facts, base: Facts | null = null, options: MoneyOptions = {}): Money {
  const claims = moneyClaims(world, facts, options);
  const before = base && moneyClaims(world, base, { ...options, reading: 'EFFECTIVE' }).revenues;
  const closed = options.reading === 'EFFECTIVE' || world.frameworks.get(facts.framework)?.closure === 'COMPLETE';
  const budgets = budgetsOf(world, claims);
  return {
    framework: facts.framework,
    base: base?.framework ?? null,
    place: options.place ?? null,
    reading: options.reading ?? 'OWN',
    sources: sourcesOf(world, claims.revenues, before, closed),
    budgets,
    functions: functionsPaid(world, claims.payments),
    flow: flowOf(world, budgets),
    promised: claims.promised,
  };
}
