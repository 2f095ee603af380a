import type { Assignment, Facts } from '@okilet/schema/facts';
import type { ConditionKind, MoneyMove, Reading, Role } from '@okilet/schema/vocabulary';
import { isStated } from '../count.ts';
import { isDifference, compareOf, type ComparedCell, type Comparison } from '../compare/compare.ts';
import type { Change } from '../compare/change.ts';
import { holdersIn, isAlike, isBarred, onlyIfOf, type Holder } from '../compare/holder.ts';
import type { World } from '../world.ts';
import { aroundOf } from './around.ts';
import { moneyOf, paymentsOf } from './money.ts';

/** What a line of the ledger says of the body. */
export type Entry = 'GAINS' | 'LOSES' | 'STRENGTHENED' | 'WEAKENED' | 'KEEPS' | 'PROMISED' | 'CANNOT_TELL';

/** One function, one role and one affair of the body. */
export interface LedgerLine {
  readonly entry: Entry;
  readonly function: string;
  readonly role: Role;
  readonly concerns: string | null;
  /** Null for what it keeps. */
  readonly change: Change | null;
  readonly claims: readonly Assignment[];
  readonly baseClaims: readonly Assignment[];
  readonly onlyIf: readonly ConditionKind[];
  /** Whether money of the budgets of its unit for this function moved the same way. */
  readonly money: MoneyMove;
  /** Whether a budget of its unit pays for it in the target; null where that was not read. */
  readonly paid: boolean | null;
}

/** What one body gains, loses and keeps between two frameworks, and what changes around it. */
export interface Ledger {
  readonly base: string;
  readonly target: string;
  readonly body: string;
  readonly place: string | null;
  readonly reading: Reading;
  /** In the order of the tree, by role. */
  readonly lines: readonly LedgerLine[];
  /** Changes of other holders on its functions or about its unit. */
  readonly around: readonly Change[];
  /** Such changes of which nothing can be told. */
  readonly aroundCannotTell: number;
}
export interface LedgerOptions {
  readonly place?: string | null;
  readonly reading?: Reading | null;
}

/**
 * The comparison of two frameworks seen from one body: every change that names it stands here once, and in no other ledger but,
 * for a move, in that of the other body. Fails for frameworks of two countries, where no body meets itself.
 */
export function ledgerOf(world: World, base: Facts, target: Facts, body: string, options: LedgerOptions = {}): Ledger {
  const countries = [base, target].map(({ framework }) => world.frameworks.get(framework)?.country);
  if (countries[0] && countries[1] && countries[0] !== countries[1]) throw new RangeError('a ledger needs two frameworks of one country');
  return ledgerIn(world, compareOf(world, [base, target], { ...options, base: base.framework }), [base, target], body);
}

/** The same from a comparison of the two that is there already: for the ledgers of many bodies. */
export function ledgerIn(world: World, comparison: Comparison, [base, target]: readonly [Facts, Facts], body: string): Ledger {
  const pairs = pairsOf(comparison);
  const changes = pairs.flatMap(({ after }) => after.changes);
  const payments = paymentsOf(world, pairs, [base, target], body);
  const withMoney = (line: Omit<LedgerLine, 'money' | 'paid'>): LedgerLine => ({ ...line, ...moneyOf(world, payments, line) });
  const lines = pairs.flatMap((pair) => [...pair.after.changes.flatMap((change) => lineOf(change, body)), ...keptIn(world, pair, body)]).map(withMoney);
  const nearby = aroundOf(world, changes, body, new Set(lines.map((line) => line.function)));
  return {
    base: base.framework,
    target: target.framework,
    body,
    place: comparison.place,
    reading: comparison.reading,
    lines,
    around: nearby.filter(isDifference),
    aroundCannotTell: nearby.filter((change) => !isDifference(change)).length,
  };
}

/** One row of a comparison of two: the cell of the base and that of the target. */
export interface CellPair {
  readonly before: ComparedCell;
  readonly after: ComparedCell;
}

/** Base and target of every row, whichever comes first in time. */
function pairsOf(comparison: Comparison): CellPair[] {
  const baseAt = comparison.frameworks.indexOf(comparison.base);
  return comparison.rows.map(({ cells }) => ({ before: cells[baseAt] as ComparedCell, after: cells[1 - baseAt] as ComparedCell }));
}

/** The entry under which a change stands in the ledger of a body; null where it does not name it. */
function entryOf(change: Change, body: string): Entry | null {
  if (change.kind === 'MOVED' && change.from === body) return 'LOSES';
  if (change.body !== body) return null;
  switch (change.kind) {
    case 'GAINED': case 'MOVED': return 'GAINS';
    case 'LOST': case 'BECAME_SILENT': return 'LOSES';
    case 'PROMISE_REPLACES_RULE': case 'PROMISED': return 'PROMISED';
    case 'STRENGTHENED': case 'WEAKENED': case 'CANNOT_TELL': return change.kind;
    default: return change.kind satisfies never;
  }
}

type BareLine = Omit<LedgerLine, 'money' | 'paid'>;

function lineOf(change: Change, body: string): BareLine[] {
  const entry = entryOf(change, body);
  if (entry === null) return [];
  const { function: id, role, concerns, claims, baseClaims, onlyIf } = change;
  return [{ entry, function: id, role, concerns, change, claims, baseClaims, onlyIf }];
}

/** What the target names the body for, and no change speaks of. */
function keptIn(world: World, { before, after }: CellPair, body: string): BareLine[] {
  const changed = new Set(after.changes.flatMap(({ claims }) => claims.map(({ id }) => id)));
  const known = namedIn(world, before, body);
  return namedIn(world, after, body)
    .filter((holder) => !holder.claims.some(({ id }) => changed.has(id)))
    .map((holder) => ({
      entry: 'KEEPS', function: after.function, role: after.role, concerns: holder.concerns, change: null, onlyIf: onlyIfOf(holder),
      claims: holder.claims, baseClaims: known.filter((one) => isAlike(one, holder, 'body')).flatMap(({ claims }) => claims),
    }));
}

function namedIn(world: World, cell: ComparedCell, body: string): Holder[] {
  const stated = cell.claims.filter((claim) => isStated(claim) && claim.verification !== 'RECALL' && claim.aspect !== 'PROCEDURE');
  return cell.statedAt === null ? holdersIn(world, stated, 'body').filter((holder) => holder.body === body && !isBarred(holder)) : [];
}
