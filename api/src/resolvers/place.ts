import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';

/** Fails with NOT_FOUND where a place is named that does not exist. */
export async function checkPlace(context: Context, place: string | null | undefined): Promise<void> {
  const { unitTypes } = await context.world();
  if (place && !unitTypes.has(place)) throw notFound('unit type', place, unitTypes.keys());
}
