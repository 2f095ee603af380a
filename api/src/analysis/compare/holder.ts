import type { Assignment } from '@okilet/schema/facts';
import { CASE_CONDITIONS, type BodyKind, type BudgetKind, type ConditionKind } from '@okilet/schema/vocabulary';
import { inLevelOrder, type World } from '../world.ts';

/** A place on the ladder: a rung, and the kind of body or budget that stands on it. Bodies of two countries meet here. */
export interface Slot {
  readonly level: string | null;
  readonly kind: BodyKind | null;
  readonly budget: BudgetKind | null;
}

/** One body (FUND: one budget) named for one function and role in one affair, with the claims that name it. */
export interface Holder {
  /** Who, and whose affair: equal keys mean the same thing on both sides. */
  readonly key: string;
  readonly body: string | null;
  readonly budget: string | null;
  readonly concerns: string | null;
  /** One slot for every rung on which its unit stands, the highest first. */
  readonly slots: readonly Slot[];
  readonly claims: readonly Assignment[];
}

/** By body and affair; or by slot, where frameworks of two countries meet. */
export type Grouping = 'body' | 'slot';

/** Sorts claims by holder. Claims that name nobody are left out. */
export function holdersIn(world: World, claims: readonly Assignment[], grouping: Grouping): Holder[] {
  if (claims.length === 0) return [];
  const keyed = claims.flatMap((claim) => {
    const who = whoOf(claim);
    return who === null ? [] : [{ claim, who, key: grouping === 'body' ? `${who} ${claim.concerns ?? ''}` : slotKey(slotsOf(world, who).at(-1)) }];
  });
  return [...Map.groupBy(keyed, ({ key }) => key)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => {
    const whose = [...new Set(group.map(({ who }) => who))];
    const first = (whose.length === 1 ? whose : inLevelOrder(world, whose))[0] as string;
    const budget = world.budgets.has(first);
    return {
      key,
      body: budget ? null : first,
      budget: budget ? first : null,
      concerns: grouping === 'body' ? (group[0]?.claim.concerns ?? null) : null,
      slots: unique(whose.flatMap((who) => slotsOf(world, who))),
      claims: group.map(({ claim }) => claim).sort((a, b) => (a.id < b.id ? -1 : 1)),
    };
  });
}

/**
 * Whether two holders are the same for comparison. A claim that names no other unit's affair is general: it covers every
 * affair of that body, so that finer coding on one side is no change. Across countries: they share a rung and a kind.
 */
export function isAlike(a: Holder, b: Holder, grouping: Grouping): boolean {
  if (grouping === 'slot') {
    const taken = new Set(a.slots.map(slotKey));
    return b.slots.some((slot) => taken.has(slotKey(slot)));
  }
  return a.body === b.body && a.budget === b.budget && (a.concerns === b.concerns || a.concerns === null || b.concerns === null);
}

/** Nothing but prohibitions: a limit, not a power. */
export function isBarred(holder: Holder): boolean {
  return holder.claims.every((claim) => claim.force === 'MUST_NOT');
}

/** Conditions under which alone it is named: none when any claim holds without one. */
export function onlyIfOf({ claims }: Holder): ConditionKind[] {
  const kinds = claims.map(({ conditionKind }) => (conditionKind && CASE_CONDITIONS.has(conditionKind) ? conditionKind : null));
  return kinds.includes(null) ? [] : [...new Set(kinds.flatMap((kind) => kind ?? []))].sort();
}

/** Who holds a claim: for FUND the budget that pays, where it is named. */
export function whoOf(claim: Assignment): string | null {
  return claim.role === 'FUND' ? (claim.fromBudget ?? claim.body) : claim.body;
}

/** The slots of a body or a budget, one for every rung of its unit, the highest first. */
export function slotsOf(world: World, who: string): Slot[] {
  const body = world.bodies.get(who);
  const budget = world.budgets.get(who);
  const levels = world.unitTypes.get(body?.unitType ?? budget?.unitType ?? '')?.levels ?? [];
  const rungs = levels.length > 0 ? levels : [null];
  return rungs.map((level) => ({ level, kind: body?.kind ?? null, budget: budget?.kind ?? null }));
}

export function slotKey(slot: Slot | undefined): string {
  return `${slot?.level ?? ''} ${slot?.kind ?? ''} ${slot?.budget ?? ''}`;
}

function unique(slots: readonly Slot[]): Slot[] {
  return [...new Map(slots.map((slot) => [slotKey(slot), slot])).values()];
}
