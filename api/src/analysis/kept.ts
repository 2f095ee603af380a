import type { Facts } from '@okilet/schema/facts';
import type { Reading } from '@okilet/schema/vocabulary';
import type { World } from './world.ts';

/** Places and readings of one framework that are kept at once; the one asked longest ago makes room. */
const MOST_KEPT = 8;

/** What is made of one framework in one reading at one place. */
export type Making<Made> = (world: World, facts: Facts, reading: Reading, place: string | null) => Made;

/**
 * The same, made once while world and facts live: neither changes within a data version, so what is made of them cannot either.
 * Only for what is made of facts as they are handed out by a store; equal facts in another object are made anew.
 */
export function keptFor<Made>(make: Making<Made>): Making<Made> {
  const worlds = new WeakMap<World, WeakMap<Facts, Map<string, Made>>>();
  return (world, facts, reading, place) => {
    const frameworks = worlds.get(world) ?? new WeakMap<Facts, Map<string, Made>>();
    worlds.set(world, frameworks);
    const kept = frameworks.get(facts) ?? new Map<string, Made>();
    frameworks.set(facts, kept);
    const key = place === null ? reading : `${reading} ${place}`;
    const made = kept.get(key) ?? make(world, facts, reading, place);
    // Put last again, so that the first is the one asked longest ago.
    kept.delete(key);
    kept.set(key, made);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value as string);
    return made;
  };
}

/** What is made of one object, made once while it lives. */
export function keptWith<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const kept = new WeakMap<Of, { readonly made: Made }>();
  return (of) => {
    const known = kept.get(of) ?? { made: make(of) };
    kept.set(of, known);
    return known.made;
  };
}

/** A function of a key whose answer is kept, for as long as the function lives. */
export function keptBy<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const kept = new Map<Key, Made>();
  return (key) => {
    if (!kept.has(key)) kept.set(key, make(key));
    return kept.get(key) as Made;
  };
}
