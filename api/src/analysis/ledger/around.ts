import type { Role } from '@okilet/schema/vocabulary';
import type { Change } from '../compare/change.ts';
import { chainOf, type World } from '../world.ts';

/** Roles through which others bear on a body. */
const BEARING: ReadonlySet<Role> = new Set(['REGULATE', 'DECIDE', 'FUND', 'OVERSEE']);

/**
 * What changes around a body even when nothing of its own does: other holders who make the rules, decide, pay or oversee on its
 * functions or in affairs of its unit, and promises on them; only holders above, below or beside it, not those of other places.
 */
export function aroundOf(world: World, changes: readonly Change[], body: string, functions: ReadonlySet<string>): Change[] {
  const unit = world.bodies.get(body)?.unitType ?? null;
  const chain = chainOf(world, unit);
  const isNear = (id: string | null) => {
    const other = world.bodies.get(id ?? '')?.unitType ?? world.budgets.get(id ?? '')?.unitType ?? null;
    return other === null || unit === null || chain.has(other) || chainOf(world, other).has(unit);
  };
  return changes.filter((change) => {
    if (change.body === body || change.from === body) return false;
    const bears = BEARING.has(change.role) || change.kind === 'PROMISED';
    const itsOwn = change.concerns === unit ? unit !== null : change.concerns === null && functions.has(change.function);
    return bears && itsOwn && isNear(change.body ?? change.budget) && isNear(change.from ?? change.fromBudget);
  });
}
