import type { Assignment, Revenue } from '@okilet/schema/facts';
import { unitOf } from './count.ts';
import type { Why } from './finding-rule.ts';
import { idsOf, isDuty, isPublic, isSubnational, sameUnit } from './finding-terms.ts';
import type { FindingView } from './finding-view.ts';

/** A duty of one unit in one function, and what the text says of the money for it. */
export interface Mandate {
  readonly function: string;
  readonly unit: string;
  readonly bodies: readonly string[];
  readonly duties: readonly Assignment[];
  readonly money: Money;
}

/** Exactly one of these: so unfunded-mandate and funded-elsewhere exclude each other. */
export type Money =
  /** A budget of the unit pays. */
  | { readonly is: 'own' }
  /** Only budgets of other units pay. */
  | { readonly is: 'elsewhere'; readonly payers: readonly Assignment[] }
  /** Money arrives with this purpose. */
  | { readonly is: 'earmarked'; readonly revenues: readonly Revenue[] }
  /** Read, and no line names the function. */
  | { readonly is: 'none' }
  /** Promised for later. */
  | { readonly is: 'promised' }
  | { readonly is: 'unknown'; readonly why: Why };

/**
 * Duties that the text puts on units below the state, in tasks for people; a steering power has no line in expenditure
 * lists. One per function and unit.
 */
export function mandatesOf(view: FindingView): Mandate[] {
  const tasks = view.functions.filter((id) => view.world.functions.get(id)?.kind === 'POLICY');
  return tasks.flatMap((id) => {
    const duties = view.at(id, 'DELIVER').filter((claim) => isDuty(claim) && isPublic(view.world, claim.body));
    return [...Map.groupBy(duties, (claim) => unitOf(view.world, claim))].flatMap(([unit, claims]) =>
      isSubnational(view.world, unit)
        ? [{ function: id, unit, duties: claims, bodies: [...new Set(claims.flatMap((claim) => claim.body ?? []))].sort(), money: moneyFor(view, id, unit) }]
        : []);
  });
}

/** What the text says of the money for one function of one unit. */
export function moneyFor(view: FindingView, id: string, unit: string): Money {
  const { world } = view;
  const payers = view.around(id, 'FUND');
  const pays = (claim: Assignment) => sameUnit(world, unitOf(world, claim), unit);
  if (payers.some(pays)) return { is: 'own' };
  const inCases = view.conditional.filter((claim) => claim.role === 'FUND' && claim.function === id && pays(claim));
  if (inCases.length > 0) return { is: 'unknown', why: { kind: 'ONLY_IF', roles: ['FUND'], conditions: [...new Set(inCases.flatMap((claim) => claim.conditionKind ?? []))] } };
  const earmarked = view.revenues.filter((one) => one.earmarkedFor === id && sameUnit(world, world.budgets.get(one.toBudget)?.unitType ?? null, unit));
  if (earmarked.length > 0) return { is: 'earmarked', revenues: earmarked };
  const standing = view.standing(id, 'FUND');
  switch (standing.is) {
    case 'absent': return { is: 'none' };
    case 'promised': return { is: 'promised' };
    case 'unknown': return { is: 'unknown', why: standing.why };
    default: return standing.where === 'above' || standing.claims.length === 0
      ? { is: 'unknown', why: { kind: 'NOT_HERE', roles: ['FUND'] } }
      : { is: 'elsewhere', payers: standing.claims };
  }
}

/** Functions whose text was not read for duties: neither rule on money can tell. */
export function dutiesUnread(view: FindingView): { function: string; why: Why }[] {
  return view.functions.flatMap((id) => {
    const standing = view.standing(id, 'DELIVER');
    const here = view.world.functions.get(id)?.kind === 'POLICY' && !view.cell(id, 'DELIVER')?.statedAt;
    return here && standing.is === 'unknown' ? [{ function: id, why: standing.why }] : [];
  });
}

export function dutyIds(mandate: Mandate): string[] {
  return idsOf(mandate.duties);
}
