import type { Assignment, Claim, Facts } from '@okilet/schema/facts';
import { CASE_CONDITIONS } from '@okilet/schema/vocabulary';
import type { World } from './world.ts';

/** How a claim bears on one place. */
export type Bearing =
  /** Counts there. */
  | 'counts'
  /** Counts only where a place or case is chosen that was not. */
  | 'conditional'
  /** Belongs to another place. */
  | 'elsewhere'
  /** From memory: shown, never counted. */
  | 'recalled';

/** A place that was chosen, with its chain upwards; `chain` is null for all places. */
export interface Chosen {
  readonly place: string | null;
  readonly chain: ReadonlySet<string> | null;
}

/**
 * A claim counts at a place when the unit of its body (FUND: of its budget) and the unit it concerns lie on the chain of the
 * place. One tied to a place or case counts only where that case is chosen: when it concerns the very place chosen.
 */
export function bearingOf(world: World, claim: Assignment, chosen: Chosen): Bearing {
  if (!liesOn(world, claim, chosen.chain)) return 'elsewhere';
  if (claim.verification === 'RECALL') return 'recalled';
  if (claim.conditionKind && CASE_CONDITIONS.has(claim.conditionKind)) {
    return chosen.place !== null && claim.concerns === chosen.place ? 'counts' : 'conditional';
  }
  return 'counts';
}

function liesOn(world: World, claim: Assignment, chain: ReadonlySet<string> | null): boolean {
  if (chain === null) return true;
  const holder = unitOf(world, claim);
  return (holder === null || chain.has(holder)) && (claim.concerns === null || chain.has(claim.concerns));
}

/** The unit that holds a claim: of its budget for FUND, of its body otherwise; null where nobody is named. */
export function unitOf(world: World, claim: Assignment): string | null {
  if (claim.role === 'FUND' && claim.fromBudget) return world.budgets.get(claim.fromBudget)?.unitType ?? null;
  return claim.body === null ? null : (world.bodies.get(claim.body)?.unitType ?? null);
}

/** How many facts of its own a framework is said to have: those known from memory only are shown and never counted. */
export function countedOf({ assignments, revenues, links }: Pick<Facts, 'assignments' | 'revenues' | 'links'>): number {
  return [...assignments, ...revenues, ...links].filter(({ verification, inherited }) => verification !== 'RECALL' && !inherited).length;
}

/** Stated now: not only promised. */
export function isStated(claim: Claim): boolean {
  return claim.definiteness !== 'PROMISED';
}
