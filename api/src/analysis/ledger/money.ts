import type { Facts, Revenue } from '@okilet/schema/facts';
import type { MoneyMove } from '@okilet/schema/vocabulary';
import type { Change } from '../compare/change.ts';
import { whoOf } from '../compare/holder.ts';
import { isStated } from '../count.ts';
import { descendants, type World } from '../world.ts';
import type { CellPair, Entry } from './ledger.ts';

/** Who pays, as far as the budgets of one unit are concerned, under both frameworks. */
interface Payments {
  readonly budgets: ReadonlySet<string>;
  readonly cells: ReadonlyMap<string, CellPair>;
  /** Earmarked revenue that only one side states, with the way it went; without a date it proves nothing. */
  readonly revenues: readonly { readonly for: string; readonly gained: boolean; readonly proven: boolean }[];
}

/** Gathers the FUND cells and the earmarked revenue of the budgets of a body's unit. */
export function paymentsOf(world: World, pairs: readonly CellPair[], [base, target]: readonly [Facts, Facts], body: string): Payments {
  const unit = world.bodies.get(body)?.unitType;
  const budgets = new Set(world.catalogue.budgets.filter((budget) => budget.unitType === unit).map(({ id }) => id));
  const cells = new Map(pairs.filter(({ after }) => after.role === 'FUND').map((pair) => [pair.after.function, pair]));
  return { budgets, cells, revenues: [...earmarked(world, target, base, budgets, true), ...earmarked(world, base, target, budgets, false)] };
}

/** Whether money moved the same way as the line, and whether a budget of the unit pays for it in the target. */
export function moneyOf(world: World, payments: Payments, line: { readonly entry: Entry; readonly function: string }): { money: MoneyMove; paid: boolean | null } {
  const tree = [...(world.upward.get(line.function) ?? [line.function]), ...descendants(world, line.function)];
  const cells = tree.flatMap((id) => payments.cells.get(id) ?? []);
  const here = payments.cells.get(line.function);
  const ours = cells.flatMap(({ after }) => after.changes).filter((change) => isOurs(payments, change));
  const revenues = payments.revenues.filter((revenue) => tree.includes(revenue.for) && fits(line.entry, revenue.gained));
  const pays = cells.some(({ after }) => after.claims.some((claim) => isStated(claim) && claim.verification !== 'RECALL' && claim.force !== 'MUST_NOT' && payments.budgets.has(whoOf(claim) ?? '')));
  return { money: judge(), paid: pays ? true : here?.after.searched ? false : null };

  function judge(): MoneyMove {
    if (ours.some((change) => ways(payments, change).some((gained) => fits(line.entry, gained)))) return 'YES';
    if (revenues.some(({ proven }) => proven)) return 'YES';
    const isRead = here !== undefined && here.before.searched && here.after.searched;
    const isDoubtful = ours.some(({ kind }) => kind === 'CANNOT_TELL') || revenues.length > 0;
    return isRead && !isDoubtful && payments.budgets.size > 0 ? 'NO' : 'UNKNOWN';
  }
}

/** Money goes with a gain, leaves with a loss; with what stays, either way is news. */
function fits(entry: Entry, gained: boolean): boolean {
  if (entry === 'GAINS' || entry === 'STRENGTHENED') return gained;
  if (entry === 'LOSES' || entry === 'WEAKENED') return !gained;
  return true;
}

function isOurs({ budgets }: Payments, change: Change): boolean {
  return budgets.has(change.budget ?? '') || budgets.has(change.fromBudget ?? '');
}

/** Which way the unit's money went: true for gained; both where it moved between two budgets of one unit. */
function ways({ budgets }: Payments, change: Change): boolean[] {
  if (change.kind === 'GAINED') return [true];
  if (change.kind === 'LOST' || change.kind === 'BECAME_SILENT') return [false];
  if (change.kind !== 'MOVED') return [];
  return [...(budgets.has(change.budget ?? '') ? [true] : []), ...(budgets.has(change.fromBudget ?? '') ? [false] : [])];
}

/** Revenue for a purpose that one side states and the other does not. */
function earmarked(world: World, here: Facts, there: Facts, budgets: ReadonlySet<string>, gained: boolean): Payments['revenues'][number][] {
  const key = ({ source, toBudget, earmarkedFor }: Revenue) => `${source} ${toBudget} ${earmarkedFor}`;
  const counted = ({ revenues }: Facts) => revenues.filter((one) => isStated(one) && one.verification !== 'RECALL' && one.earmarkedFor !== null && budgets.has(one.toBudget));
  const known = new Set(counted(there).map(key));
  const [from, until] = [world.frameworks.get(there.framework), world.frameworks.get(here.framework)];
  return counted(here).filter((one) => !known.has(key(one))).map((one) => ({
    for: one.earmarkedFor as string,
    gained,
    proven: one.validFrom !== null && from?.closure === 'COMPLETE' && until !== undefined && one.validFrom > from.asOf && one.validFrom <= until.asOf,
  }));
}
