import type { Assignment, Facts, Revenue } from '@okilet/schema/facts';
import { CASE_CONDITIONS, type Reading } from '@okilet/schema/vocabulary';
import { bearingOf, isStated, type Chosen } from '../count.ts';
import { chainOf, type World } from '../world.ts';

/** From where money is looked at. */
export interface MoneyOptions {
  /** A unit type; null means all places. */
  readonly place?: string | null;
  readonly reading?: Reading | null;
}

/** The claims of one framework that bear on money at a place: in effect, not from memory. */
export interface MoneyClaims {
  /** Revenues that count: neither promised nor tied to a place or case. */
  readonly revenues: readonly Revenue[];
  /** FUND claims that count, prohibitions left out. */
  readonly payments: readonly Assignment[];
  readonly promised: readonly Revenue[];
}

export function moneyClaims(world: World, facts: Facts, options: MoneyOptions = {}): MoneyClaims {
  const place = options.place ?? null;
  const chosen: Chosen = { place, chain: place === null ? null : chainOf(world, place) };
  const read = <T extends { readonly inherited: boolean }>(claim: T) => options.reading === 'EFFECTIVE' || !claim.inherited;
  const here = facts.revenues.filter((claim) => read(claim) && claim.verification !== 'RECALL' && liesOn(world, claim, chosen.chain));
  return {
    revenues: here.filter((claim) => isStated(claim) && !(claim.conditionKind && CASE_CONDITIONS.has(claim.conditionKind))),
    promised: here.filter((claim) => !isStated(claim)),
    payments: facts.assignments.filter((claim) =>
      claim.role === 'FUND' && claim.fromBudget !== null && claim.force !== 'MUST_NOT' && read(claim) && isStated(claim) && bearingOf(world, claim, chosen) === 'counts'),
  };
}

function liesOn(world: World, { toBudget }: Revenue, chain: ReadonlySet<string> | null): boolean {
  return chain === null || chain.has(world.budgets.get(toBudget)?.unitType ?? '');
}
