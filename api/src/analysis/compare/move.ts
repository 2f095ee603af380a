import type { Move } from '@okilet/schema/vocabulary';
import { rankOf, type World } from '../world.ts';
import { onlyIfOf, type Grouping, type Holder } from './holder.ts';
import type { Side } from './side.ts';

/** What one side names and the other does not, and which of it is one thing that moved. */
export interface Moves {
  readonly moved: readonly { readonly from: Holder; readonly to: Holder; readonly move: Move }[];
  readonly lost: readonly Holder[];
  readonly gained: readonly Holder[];
}

/**
 * A holder no longer named and one newly named for the same affair are one move, where the pair is the only one possible:
 * first to the body that took its place, then within the unit and kind, then between levels. Doubt leaves a loss and a gain.
 */
export function pairMoves(world: World, sides: readonly [base: Side, target: Side], gone: readonly Holder[], come: readonly Holder[], grouping: Grouping): Moves {
  const tests: ((from: Holder, to: Holder) => boolean)[] =
    grouping === 'slot' ? [sameAffair] : [(from, to) => isSuccession(world, sides, from, to), (from, to) => isSameSeat(world, from, to), sameAffair];
  let [lost, gained] = [gone, come];
  const moved: { from: Holder; to: Holder; move: Move }[] = [];
  for (const [index, test] of tests.entries()) {
    const found = onlyPairs(lost, gained, (from, to) => test(from, to) && sameAffair(from, to));
    moved.push(...found.map(([from, to]) => ({ from, to, move: grouping === 'body' && index === 0 ? ('SUCCESSOR' as const) : direction(world, from, to) })));
    lost = lost.filter((holder) => !found.some(([from]) => from === holder));
    gained = gained.filter((holder) => !found.some(([, to]) => to === holder));
  }
  return { moved, lost, gained };

  function sameAffair(from: Holder, to: Holder): boolean {
    const affair = (holder: Holder) => holder.concerns ?? unitOfHolder(world, holder);
    const alikeAffair = grouping === 'slot' || from.concerns === to.concerns || affair(from) === affair(to);
    return alikeAffair && shareAspect(from, to) && onlyIfOf(from).join() === onlyIfOf(to).join();
  }
}

/** One body ended and another of the same unit and kind began between the two dates, whichever side is the later. */
function isSuccession(world: World, [base, target]: readonly [Side, Side], from: Holder, to: Holder): boolean {
  if (!isSameSeat(world, from, to) || !base.framework || !target.framework) return false;
  const forward = base.framework.asOf <= target.framework.asOf;
  const [earlier, later] = forward ? [base.framework.asOf, target.framework.asOf] : [target.framework.asOf, base.framework.asOf];
  const [old, young] = (forward ? [from, to] : [to, from]).map((holder) => world.bodies.get(holder.body ?? ''));
  return within(old?.validTo, earlier, later) && within(young?.validFrom, earlier, later);
}

function within(date: string | null | undefined, after: string, until: string): boolean {
  return typeof date === 'string' && date > after && date <= until;
}

function isSameSeat(world: World, from: Holder, to: Holder): boolean {
  const [a, b] = [world.bodies.get(from.body ?? ''), world.bodies.get(to.body ?? '')];
  return a !== undefined && b !== undefined && a.unitType === b.unitType && a.kind === b.kind;
}

function shareAspect(from: Holder, to: Holder): boolean {
  const aspects = new Set(from.claims.map(({ aspect }) => aspect));
  return aspects.has(null) || to.claims.some(({ aspect }) => aspect === null || aspects.has(aspect));
}

function direction(world: World, from: Holder, to: Holder): Move {
  const [before, after] = [rankOf(world, unitOfHolder(world, from)), rankOf(world, unitOfHolder(world, to))];
  if (before === after || before === 0 || after === 0) return 'SAME_LEVEL';
  return after < before ? 'UP' : 'DOWN';
}

function unitOfHolder(world: World, { body, budget }: Holder): string | null {
  return world.bodies.get(body ?? '')?.unitType ?? world.budgets.get(budget ?? '')?.unitType ?? null;
}

function onlyPairs(lost: readonly Holder[], gained: readonly Holder[], fits: (from: Holder, to: Holder) => boolean): (readonly [Holder, Holder])[] {
  return lost.flatMap((from) => {
    const partners = gained.filter((to) => fits(from, to));
    const to = partners[0];
    if (to === undefined || partners.length > 1) return [];
    return lost.filter((other) => fits(other, to)).length === 1 ? [[from, to] as const] : [];
  });
}
