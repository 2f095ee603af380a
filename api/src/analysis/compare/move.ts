import type { Move } from '@okilet/schema/vocabulary';
import { rankOf, type World } from '../world.ts';
import { onlyIfOf, type Grouping, type Holder } from './holder.ts';
import type { Side } from './side.ts';

/** What one side names and the other does not, and which of it is one thing that moved. */
interface Moves {
  readonly moved: readonly { readonly from: Holder; readonly to: Holder; readonly move: Move }[];
  readonly lost: readonly Holder[];
  readonly gained: readonly Holder[];
}

/** One attempt at pairing, from the surest to the least sure. */
interface Attempt {
  readonly fits: (from: Holder, to: Holder) => boolean;
  readonly move: (from: Holder, to: Holder) => Move;
}

/**
 * A holder no longer named and one newly named in the same affair are one move, where the pair is the only one possible:
 * to the body that took its place; within the unit, to the same kind of body or within one house; to the same kind at another
 * level; or from the only holder of the cell to the only one. Any doubt leaves a loss and a gain.
 */
export function pairMoves(world: World, sides: Sides, cell: Cells, gone: readonly Holder[], come: readonly Holder[], grouping: Grouping): Moves {
  if (gone.length === 0 || come.length === 0) return { moved: [], lost: gone, gained: come };
  const towards = (from: Holder, to: Holder) => direction(world, from, to);
  const attempts: Attempt[] = [
    { fits: (from, to) => isSuccession(world, sides, from, to), move: () => 'SUCCESSOR' },
    { fits: (from, to) => isSameSeat(world, from, to) || isOneHouse(world, from, to), move: towards },
    { fits: (from, to) => isSameSort(world, from, to, grouping), move: towards },
    { fits: (from, to) => cell.before.length === 1 && cell.after.length === 1 && cell.before[0] === from && cell.after[0] === to, move: towards },
  ];
  let [lost, gained] = [gone, come];
  const moved: { from: Holder; to: Holder; move: Move }[] = [];
  for (const { fits, move } of grouping === 'slot' ? attempts.slice(2) : attempts) {
    const found = onlyPairs(lost, gained, (from, to) => fits(from, to) && isSameAffair(world, from, to, grouping));
    moved.push(...found.map(([from, to]) => ({ from, to, move: move(from, to) })));
    lost = lost.filter((holder) => !found.some(([from]) => from === holder));
    gained = gained.filter((holder) => !found.some(([, to]) => to === holder));
  }
  return { moved, lost, gained };
}

/** Everyone whom the cell names on each side. */
interface Cells {
  readonly before: readonly Holder[];
  readonly after: readonly Holder[];
}
type Sides = readonly [base: Side, target: Side];

function isSameAffair(world: World, from: Holder, to: Holder, grouping: Grouping): boolean {
  const affair = (holder: Holder) => holder.concerns ?? unitOfHolder(world, holder);
  const alike = grouping === 'slot' || from.concerns === to.concerns || affair(from) === affair(to);
  return alike && shareAspect(from, to) && onlyIfOf(from).join() === onlyIfOf(to).join();
}

/** One body ended and another of the same unit and kind began between the two dates, whichever side is the later. */
function isSuccession(world: World, [base, target]: Sides, from: Holder, to: Holder): boolean {
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

/** An akim and an akim, not an akim and a deputy: alike in kind, sphere and place in their house. Abroad the kind must do. */
function isSameSort(world: World, from: Holder, to: Holder, grouping: Grouping): boolean {
  const sort = (holder: Holder) => {
    const slot = holder.slots.at(-1);
    const body = grouping === 'body' ? world.bodies.get(holder.body ?? '') : undefined;
    return [slot?.kind, slot?.budget, body?.sphere, body?.heads === null, body?.partOf === null].join();
  };
  return sort(from) === sort(to);
}

/** An akimat, its departments, the akim who heads it. */
function isOneHouse(world: World, from: Holder, to: Holder): boolean {
  const [a, b] = [world.bodies.get(from.body ?? ''), world.bodies.get(to.body ?? '')];
  if (!a || !b) return false;
  return [a.partOf, a.heads].includes(b.id) || [b.partOf, b.heads].includes(a.id);
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
