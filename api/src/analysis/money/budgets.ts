import type { Assignment, Revenue } from '@okilet/schema/facts';
import type { Flow, RateSay } from '@okilet/schema/vocabulary';
import { areaOf, rankOf, type World } from '../world.ts';
import type { MoneyClaims } from './claims.ts';

/** How many sources of a budget stand where; the three parts of `byRate` add up to `sources`. */
export interface OwnSay {
  /** Sources of its own: no transfers, no loans. */
  readonly sources: number;
  /** Sources it keeps whole in some case. */
  readonly whole: number;
  readonly byRate: Readonly<Record<RateSay, number>>;
  /** Rate set by a body of its unit and tax-autonomy code a, b or c. */
  readonly ownSay: number;
}

/** One budget: what it receives, whose say that is, what it pays. */
export interface BudgetMoney {
  readonly budget: string;
  readonly revenues: readonly Revenue[];
  readonly say: OwnSay;
  /** Transfers and loans from other budgets, and to others. */
  readonly receives: readonly Revenue[];
  readonly gives: readonly Revenue[];
  /** Functions it pays for, in the order of the tree. */
  readonly pays: readonly string[];
}

/** One function and the budgets that pay for it. */
export interface FunctionMoney {
  readonly function: string;
  readonly area: string;
  readonly budgets: readonly { readonly budget: string; readonly claims: readonly Assignment[] }[];
}

const NOT_OWN: ReadonlySet<Flow> = new Set(['GRANT_GENERAL', 'GRANT_EARMARKED', 'WITHDRAWAL', 'LOAN']);

/** Money that stays where it arises: no transfer between budgets and no loan. */
export function isOwnSource(claim: Pick<Revenue, 'flow'>): boolean {
  return !NOT_OWN.has(claim.flow);
}

/** Budgets that receive or pay, from the top down. */
export function budgetsOf(world: World, { revenues, payments }: MoneyClaims): BudgetMoney[] {
  const rank = (id: string) => rankOf(world, world.budgets.get(id)?.unitType ?? null);
  const named = new Set([...revenues.flatMap((claim) => [claim.toBudget, claim.fromBudget ?? []].flat()), ...payments.flatMap((claim) => claim.fromBudget ?? [])]);
  return [...named].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).map((id) => {
    const own = revenues.filter((claim) => claim.toBudget === id);
    const paid = new Set(payments.filter((claim) => claim.fromBudget === id).map((claim) => claim.function));
    return {
      budget: id,
      revenues: own,
      say: ownSayOf(world, own),
      receives: own.filter((claim) => claim.fromBudget !== null),
      gives: revenues.filter((claim) => claim.fromBudget === id),
      pays: world.ordered.filter((one) => paid.has(one.id)).map((one) => one.id),
    };
  });
}

/** Whose say the sources of one budget are; a source counts once, where a body of the unit sets any of its rates as its own. */
export function ownSayOf(world: World, revenues: readonly Revenue[]): OwnSay {
  const bySource = [...Map.groupBy(revenues.filter(isOwnSource), (claim) => claim.source).values()];
  const says = bySource.map((claims) => claims.map((claim) => rateSayOf(world, claim)));
  const count = (say: RateSay) => says.filter((own) => strongest(own) === say).length;
  return {
    sources: bySource.length,
    whole: bySource.filter((claims) => claims.some((claim) => claim.shareMin === 100)).length,
    byRate: { HERE: count('HERE'), ELSEWHERE: count('ELSEWHERE'), NOT_NAMED: count('NOT_NAMED') },
    ownSay: bySource.filter((claims) => claims.some((claim) => rateSayOf(world, claim) === 'HERE' && /^[abc]/.test(claim.autonomy ?? ''))).length,
  };
}

/** Who sets the rate of one revenue, seen from the budget that receives it. */
export function rateSayOf(world: World, claim: Revenue): RateSay {
  if (claim.rateSetBy === null) return 'NOT_NAMED';
  const setter = world.bodies.get(claim.rateSetBy)?.unitType;
  return setter === world.budgets.get(claim.toBudget)?.unitType ? 'HERE' : 'ELSEWHERE';
}

function strongest(says: readonly RateSay[]): RateSay {
  return (['HERE', 'ELSEWHERE'] as const).find((say) => says.includes(say)) ?? 'NOT_NAMED';
}

/** Functions with the budgets that pay for them, in the order of the tree. */
export function functionsPaid(world: World, payments: readonly Assignment[]): FunctionMoney[] {
  const rank = (id: string) => rankOf(world, world.budgets.get(id)?.unitType ?? null);
  const byFunction = Map.groupBy(payments, (claim) => claim.function);
  return world.ordered.flatMap(({ id }) => {
    const claims = byFunction.get(id);
    if (!claims) return [];
    const budgets = [...Map.groupBy(claims, (claim) => claim.fromBudget ?? '')]
      .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(([budget, own]) => ({ budget, claims: own }));
    return [{ function: id, area: areaOf(world, id), budgets }];
  });
}
