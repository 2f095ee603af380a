import type { Assignment, Revenue } from '@okilet/schema/facts';
import { unitOf } from './count.ts';
import { keptWith } from './kept.ts';
import type { Why } from './finding-rule.ts';
import { idsOf, isDuty, isPublic, isSubnational, meet, sameUnit } from './finding-terms.ts';
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
  /** Promised for later, or left to the base: not tested. */
  | { readonly is: 'later' }
  | { readonly is: 'unknown'; readonly why: Why };

/**
 * Duties that the text puts on units below the state, in tasks for people; a steering power has no line in expenditure
 * lists. One per function and unit.
 */
export const mandatesOf = keptWith((view: FindingView): readonly Mandate[] => {
  const tasks = view.functions.filter((id) => view.world.functions.get(id)?.kind === 'POLICY');
  return tasks.flatMap((id) => {
    const duties = view.at(id, 'DELIVER').filter((claim) => isDuty(claim) && isPublic(view.world, claim.body));
    return [...Map.groupBy(duties, (claim) => unitOf(view.world, claim))].flatMap(([unit, claims]) =>
      isSubnational(view.world, unit)
        ? [{ function: id, unit, duties: claims, bodies: [...new Set(claims.flatMap((claim) => claim.body ?? []))].sort(), money: moneyFor(view, id, unit) }]
        : []);
  });
});

/**
 * What the text says of the money for one function of one unit. A line for one place only counts for the unit that it
 * concerns; other such lines leave it open.
 */
export function moneyFor(view: FindingView, id: string, unit: string): Money {
  const { world } = view;
  const pays = (claim: Assignment) => sameUnit(world, unitOf(world, claim), unit);
  const inCases = view.conditional.filter((claim) => claim.role === 'FUND' && claim.function === id && meet(world, unitOf(world, claim), unit));
  const forUnit = inCases.filter((claim) => sameUnit(world, claim.concerns, unit));
  if ([...view.around(id, 'FUND'), ...forUnit].some(pays)) return { is: 'own' };
  const open = inCases.filter((claim) => !forUnit.includes(claim));
  if (open.some(pays)) return onlyIf(open);
  const earmarked = view.revenues.filter((one) => one.earmarkedFor === id && sameUnit(world, world.budgets.get(one.toBudget)?.unitType ?? null, unit));
  if (earmarked.length > 0) return { is: 'earmarked', revenues: earmarked };
  const standing = view.standing(id, 'FUND');
  const stated = standing.is === 'stated' ? standing.claims.filter((claim) => meet(world, unitOf(world, claim), unit)) : [];
  if (forUnit.length > 0) return { is: 'elsewhere', payers: [...stated, ...forUnit] };
  if (open.length > 0) return onlyIf(open);
  if (standing.is === 'promised' || standing.is === 'left') return { is: 'later' };
  if (standing.is === 'unknown') return { is: 'unknown', why: standing.why };
  if (stated.length > 0) return standing.is === 'stated' && standing.where === 'above' ? unknown('NOT_HERE') : { is: 'elsewhere', payers: stated };
  // Nothing, or lines for other places only: the list, if it was read, has none for this unit.
  return view.cell(id, 'FUND')?.searched ? { is: 'none' } : unknown('NOT_READ');
}

function onlyIf(claims: readonly Assignment[]): Money {
  const conditions = [...new Set(claims.flatMap((claim) => claim.conditionKind ?? []))].sort();
  return { is: 'unknown', why: { kind: 'ONLY_IF', roles: ['FUND'], conditions } };
}

function unknown(kind: 'NOT_HERE' | 'NOT_READ'): Money {
  return { is: 'unknown', why: { kind, roles: ['FUND'] } };
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
