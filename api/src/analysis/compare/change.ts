import type { Assignment } from '@okilet/schema/facts';
import { CHANGE_KINDS, wordsOf, type ChangeKind, type ConditionKind, type Move, type Role } from '@okilet/schema/vocabulary';
import type { Cell } from '../cell.ts';
import type { World } from '../world.ts';
import { holdersIn, isAlike, isBarred, onlyIfOf, whoOf, type Grouping, type Holder, type Slot } from './holder.ts';
import { pairMoves } from './move.ts';
import type { Side } from './side.ts';
import { stepBetween } from './strength.ts';

/** One difference of one cell against the base: one body or budget in one affair. */
export interface Change {
  readonly kind: ChangeKind;
  readonly function: string;
  readonly role: Role;
  readonly base: string;
  readonly target: string;
  /** Who it is about; MOVED: who has it in the target. Null where nobody is named. */
  readonly body: string | null;
  readonly budget: string | null;
  /** MOVED: who has it in the base. */
  readonly from: string | null;
  readonly fromBudget: string | null;
  readonly move: Move | null;
  readonly concerns: string | null;
  readonly slot: Slot | null;
  readonly fromSlot: Slot | null;
  /** Set where it holds only in the places or cases named: shown, and counted apart. */
  readonly onlyIf: readonly ConditionKind[];
  /** What the target and the base say of it. */
  readonly claims: readonly Assignment[];
  readonly baseClaims: readonly Assignment[];
  /** CANNOT_TELL: the frameworks not read for this role; empty where a side is known from memory only. */
  readonly unread: readonly string[];
  /** Proven by the date from which it holds, though the earlier side was not read for this role. */
  readonly dated: boolean;
  /** The target only changes a base whose rule holds meanwhile. */
  readonly meanwhile: boolean;
}

/** The two cells compared, and where they stand. */
interface Pair {
  readonly world: World;
  readonly base: Side;
  readonly target: Side;
  readonly function: string;
  readonly role: Role;
  readonly grouping: Grouping;
  readonly before: Cell;
  readonly after: Cell;
}

/**
 * What changes in one cell from the base to the target. Nothing follows from a side that was not read: that is CANNOT_TELL.
 * A body named above, or for a part, is named: what only moves within the tree is no change. Swapping the sides mirrors all.
 */
export function changesOf(world: World, base: Side, target: Side, id: string, role: Role): Change[] {
  const grouping: Grouping = base.framework && target.framework && base.framework.country !== target.framework.country ? 'slot' : 'body';
  const pair: Pair = { world, base, target, function: id, role, grouping, before: base.ground.cell(id, role), after: target.ground.cell(id, role) };
  if (pair.before.state === 'NOT_SEARCHED' && pair.after.state === 'NOT_SEARCHED') return [];
  const [here, there] = [base.holders(id, role, grouping), target.holders(id, role, grouping)];
  const gone = missing(pair, here, target);
  const come = missing(pair, there, base);
  const judgedGone = gone.map((holder) => judgeGone(pair, holder));
  const judgedCome = come.map((holder) => judgeCome(pair, holder));
  const paired = pairMoves(world, [base, target], { before: here, after: there }, gone.filter((_, at) => isPlain(judgedGone[at], 'LOST')), come.filter((_, at) => isPlain(judgedCome[at], 'GAINED')), grouping);
  const inMove = new Set(paired.moved.flatMap(({ from, to }) => [from, to]));
  const changes = [
    ...paired.moved.map(({ from, to, move }) => changeOf(pair, 'MOVED', to, from, { move })),
    ...judgedGone.filter((_, at) => !inMove.has(gone[at] as Holder)),
    ...judgedCome.filter((_, at) => !inMove.has(come[at] as Holder)),
    ...steps(pair, here, there),
    ...promises(pair, gone, come),
  ];
  return inOrder(changes.length === 0 ? unreadCell(pair) : changes);
}

/** Holders that one side names here and the other names neither here, nor above, nor for a part. Prohibitions name nobody. */
function missing({ function: id, role, grouping }: Pair, holders: readonly Holder[], other: Side): Holder[] {
  // Most are named at the very function: the tree is looked through for the rest.
  const absent = holders.filter((holder) => !isBarred(holder) && !other.holders(id, role, grouping).some((one) => isAlike(holder, one, grouping)));
  if (absent.length === 0) return absent;
  const named = other.inTree(id, role, grouping).filter((one) => !isBarred(one));
  return absent.filter((holder) => !named.some((one) => isAlike(holder, one, grouping)));
}

function judgeGone(pair: Pair, holder: Holder): Change {
  const { base, target, before, after } = pair;
  const change = (kind: ChangeKind, more: Partial<Change> = {}) => changeOf(pair, kind, null, holder, more);
  if (after.state === 'PROMISED') return change('PROMISE_REPLACES_RULE', { unread: after.searched ? [] : [target.id] });
  const doubt = doubtOf(pair, holder, target);
  if (doubt === null) return change(after.state === 'SILENT' ? 'BECAME_SILENT' : 'LOST');
  if (beganAfter(holder, target, base)) return change('LOST', { dated: true });
  return change('CANNOT_TELL', { unread: unreadOf(pair, doubt, before, after) });
}

function judgeCome(pair: Pair, holder: Holder): Change {
  const { base, target, before, after } = pair;
  const change = (kind: ChangeKind, more: Partial<Change> = {}) => changeOf(pair, kind, holder, null, more);
  if (before.state === 'PROMISED') return change('GAINED');
  const doubt = doubtOf(pair, holder, base);
  if (doubt === null) return change('GAINED');
  if (beganAfter(holder, base, target)) return change('GAINED', { dated: true });
  return change('CANNOT_TELL', { unread: unreadOf(pair, doubt, before, after) });
}

/** Why absence on the other side proves nothing: not read on both sides, or known there from memory. Null where it proves it. */
function doubtOf({ before, after, function: id, role, grouping }: Pair, holder: Holder, absent: Side): 'unread' | 'recalled' | null {
  if (absent.recalled(id, role, grouping).some((one) => isAlike(holder, one, grouping))) return 'recalled';
  return before.searched && after.searched ? null : 'unread';
}

function unreadOf({ base, target }: Pair, doubt: 'unread' | 'recalled', before: Cell, after: Cell): string[] {
  if (doubt === 'recalled') return [];
  return [...(before.searched ? [] : [base.id]), ...(after.searched ? [] : [target.id])];
}

/** Everything that names it began after the law of the earlier side: that law cannot have said it. */
function beganAfter({ claims }: Holder, earlier: Side, later: Side): boolean {
  const [from, until] = [earlier.framework, later.framework];
  if (!from || !until || from.closure !== 'COMPLETE' || from.country !== until.country) return false;
  return claims.every(({ validFrom }) => validFrom !== null && validFrom > from.asOf && validFrom <= until.asOf);
}

function steps(pair: Pair, here: readonly Holder[], there: readonly Holder[]): Change[] {
  if (pair.grouping === 'slot' || here.length === 0) return [];
  const byKey = new Map(here.map((holder) => [holder.key, holder]));
  return there.flatMap((holder) => {
    const before = byKey.get(holder.key);
    const step = before ? stepBetween(before, holder) : null;
    return step === null ? [] : [changeOf(pair, step, holder, before ?? null, {
      from: null, fromBudget: null, fromSlot: null, onlyIf: [...new Set([...onlyIfOf(before as Holder), ...onlyIfOf(holder)])].sort(),
    })];
  });
}

/** Promises that the base does not make; not said twice where they stand beside that body's own change. */
function promises(pair: Pair, gone: readonly Holder[], come: readonly Holder[]): Change[] {
  const { base, target, function: id, role, before, after } = pair;
  const [known, made] = [base.promises(id, role), target.promises(id, role)];
  if (after.state === 'NOT_SEARCHED') return promised(pair, known, gone, (to) => changeOf(pair, 'CANNOT_TELL', null, to, { unread: [target.id] }));
  if (before.state === 'NOT_SEARCHED') return promised(pair, made, come, (to) => changeOf(pair, 'CANNOT_TELL', to, null, { unread: [base.id] }));
  const fresh = made.filter((claim) => !known.some((one) => one.id === claim.id || sameHolder(one, claim)));
  const replaced = after.state === 'PROMISED' ? gone : [];
  const unnamed = replaced.length > 0 ? [] : fresh.filter((claim) => whoOf(claim) === null);
  const unread = after.searched ? [] : [target.id];
  return [
    ...promised(pair, fresh, replaced, (to) => changeOf(pair, 'PROMISED', to, null, { unread })),
    ...(unnamed.length > 0 ? [{ ...blank(pair, 'PROMISED'), claims: unnamed, unread }] : []),
  ];
}

function promised({ world, grouping }: Pair, claims: readonly Assignment[], said: readonly Holder[], change: (to: Holder) => Change): Change[] {
  return holdersIn(world, claims, grouping).filter((holder) => !said.some((one) => isAlike(holder, one, grouping))).map(change);
}

function sameHolder(a: Assignment, b: Assignment): boolean {
  return a.body === b.body && a.fromBudget === b.fromBudget && a.concerns === b.concerns;
}

/** One side was not read and the other names nobody of its own here: all that can be said of the cell. */
function unreadCell(pair: Pair): Change[] {
  const { base, target, before, after } = pair;
  if (before.state !== 'NOT_SEARCHED' && after.state !== 'NOT_SEARCHED') return [];
  return [{ ...blank(pair, 'CANNOT_TELL'), unread: [before.state === 'NOT_SEARCHED' ? base.id : target.id] }];
}

function changeOf(pair: Pair, kind: ChangeKind, to: Holder | null, from: Holder | null, more: Partial<Change> = {}): Change {
  const subject = to ?? from;
  const moved = to === null ? null : from;
  return {
    ...blank(pair, kind),
    body: subject?.body ?? null,
    budget: subject?.budget ?? null,
    from: moved?.body ?? null,
    fromBudget: moved?.budget ?? null,
    concerns: subject?.concerns ?? null,
    slot: subject?.slots.at(-1) ?? null,
    fromSlot: moved?.slots.at(-1) ?? null,
    onlyIf: subject ? onlyIfOf(subject) : [],
    claims: to?.claims ?? [],
    baseClaims: from?.claims ?? [],
    ...more,
  };
}

function blank({ function: id, role, base, target, after }: Pair, kind: ChangeKind): Change {
  return {
    kind, function: id, role, base: base.id, target: target.id, body: null, budget: null, from: null, fromBudget: null, move: null,
    concerns: null, slot: null, fromSlot: null, onlyIf: [], claims: [], baseClaims: [], unread: [], dated: false,
    meanwhile: (kind === 'LOST' || kind === 'BECAME_SILENT' || kind === 'PROMISE_REPLACES_RULE') && after.meanwhile.length > 0,
  };
}

function isPlain(change: Change | undefined, kind: ChangeKind): boolean {
  return change?.kind === kind && !change.dated;
}

const KIND_ORDER = new Map(wordsOf(CHANGE_KINDS).map((kind, index) => [kind, index]));
function inOrder(changes: readonly Change[]): Change[] {
  const name = (change: Change) => `${change.body ?? change.budget ?? ''} ${change.concerns ?? ''}`;
  return [...changes].sort((a, b) =>
    (KIND_ORDER.get(a.kind) ?? 0) - (KIND_ORDER.get(b.kind) ?? 0) || (name(a) < name(b) ? -1 : Number(name(a) > name(b))));
}
