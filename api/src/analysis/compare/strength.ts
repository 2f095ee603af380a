import type { Assignment } from '@okilet/schema/facts';
import type { Force, Mode } from '@okilet/schema/vocabulary';
import { isBarred, type Holder } from './holder.ts';

const FORCE_STEPS: Readonly<Record<Force, number>> = { MUST_NOT: 0, MAY: 1, MUST: 2 };
/** RESIDUAL says what is held, not how strongly: it stands on no step. */
const MODE_STEPS: Readonly<Partial<Record<Mode, number>>> = { SUPPORT: 0, JOINT: 1, PARALLEL: 1, UNSTATED: 2, EXCLUSIVE: 3 };

type Step = 'STRENGTHENED' | 'WEAKENED';

/**
 * How a holder named on both sides changed: a step on MUST_NOT < MAY < MUST or on SUPPORT < JOINT, PARALLEL < UNSTATED <
 * EXCLUSIVE. Steps both ways are neither. Claims are held side by side by what they are about (aspect), and only where each
 * side says one thing of it: a second claim beside the first is no step.
 */
export function stepBetween(base: Holder, target: Holder): Step | null {
  if (isBarred(base) !== isBarred(target)) return isBarred(base) ? 'STRENGTHENED' : 'WEAKENED';
  const steps = pairs(base.claims, target.claims).flatMap(([before, after]) => [
    stepOn(before, after, (claim) => FORCE_STEPS[claim.force]),
    stepOn(before, after, (claim) => MODE_STEPS[claim.mode]),
  ]);
  const up = steps.some((step) => step > 0);
  const down = steps.some((step) => step < 0);
  if (up === down) return null;
  return up ? 'STRENGTHENED' : 'WEAKENED';
}

type Claims = readonly Assignment[];

/** Claims about the same aspect, where both sides speak of the same aspects; otherwise all against all. */
function pairs(base: Claims, target: Claims): (readonly [Claims, Claims])[] {
  const before = Map.groupBy(base, ({ aspect }) => aspect);
  const after = Map.groupBy(target, ({ aspect }) => aspect);
  const same = before.size === after.size && [...before.keys()].every((aspect) => after.has(aspect));
  return same ? [...before].map(([aspect, claims]) => [claims, after.get(aspect) as Claims]) : [[base, target]];
}

function stepOn(before: Claims, after: Claims, rung: (claim: Assignment) => number | undefined): number {
  const [from, to] = [only(before.map(rung)), only(after.map(rung))];
  return from === undefined || to === undefined ? 0 : to - from;
}

function only(values: readonly (number | undefined)[]): number | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}
