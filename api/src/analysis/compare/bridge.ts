import { BODY_KINDS, BUDGET_KINDS, wordsOf } from '@okilet/schema/vocabulary';
import { inLevelOrder, type World } from '../world.ts';
import { slotKey, slotsOf, type Slot } from './holder.ts';

/** Who stands on one slot in each framework: what the comparison held to be the same across countries. */
export interface BridgeRow {
  readonly slot: Slot;
  readonly holders: readonly { readonly framework: string; readonly bodies: readonly string[]; readonly budgets: readonly string[] }[];
}

/**
 * The mapping used between countries: level and kind of body, with the bodies of every framework that stand there, by level.
 * A unit that stands on two rungs appears on both.
 */
export function bridgeOf(world: World, named: readonly { readonly framework: string; readonly who: ReadonlySet<string> }[]): BridgeRow[] {
  const slots = new Map(named.flatMap(({ who }) => [...who].flatMap((id) => slotsOf(world, id))).map((slot) => [slotKey(slot), slot]));
  return [...slots.values()].sort((a, b) => order(world, a) - order(world, b)).map((slot) => ({
    slot,
    holders: named.map(({ framework, who }) => {
      const here = inLevelOrder(world, [...who].filter((id) => slotsOf(world, id).some((one) => slotKey(one) === slotKey(slot))));
      return { framework, bodies: here.filter((id) => world.bodies.has(id)), budgets: here.filter((id) => world.budgets.has(id)) };
    }),
  }));
}

const KINDS = [...wordsOf(BODY_KINDS), ...wordsOf(BUDGET_KINDS)];
function order(world: World, { level, kind, budget }: Slot): number {
  const rank = level === null ? 0 : (world.levels.get(level)?.rank ?? 0);
  return rank * 100 + KINDS.indexOf(kind ?? budget ?? 'BUDGET');
}
