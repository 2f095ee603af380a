import type { Assignment, Facts, Framework } from '@okilet/schema/facts';
import type { Reading, Role } from '@okilet/schema/vocabulary';
import { isStated, type Chosen } from '../count.ts';
import { groundOf, type GroundOfFramework } from '../matrix.ts';
import { chainOf, descendants, type World } from '../world.ts';
import { holdersIn, type Grouping, type Holder } from './holder.ts';

/** One framework made ready to be compared: its cells, and who is named where. */
export interface Side {
  readonly id: string;
  /** Null for a draft that the catalogue does not know. */
  readonly framework: Framework | null;
  readonly ground: GroundOfFramework;
  /** Who is named at this very function. How a body works (PROCEDURE) is no power and left out. */
  holders(id: string, role: Role, grouping: Grouping): readonly Holder[];
  /** Promises made at this very function. */
  promises(id: string, role: Role): readonly Assignment[];
  /** Who is named at the function, above it or for a part of it. */
  inTree(id: string, role: Role, grouping: Grouping): readonly Holder[];
  /** Who is named there from memory only. */
  recalled(id: string, role: Role, grouping: Grouping): readonly Holder[];
}

/** A place counts for frameworks of its own country; those of others are looked at whole. */
export function sideOf(world: World, facts: Facts, reading: Reading, place: string | null): Side {
  const framework = world.frameworks.get(facts.framework) ?? null;
  const own = place !== null && (framework === null || world.unitTypes.get(place)?.country === framework.country);
  const chosen: Chosen = own ? { place, chain: chainOf(world, place) } : { place: null, chain: null };
  const ground = groundOf(world, facts, reading, chosen);
  const kept = new Map<string, readonly Holder[]>();
  const keep = (name: string, make: () => readonly Holder[]) => {
    if (!kept.has(name)) kept.set(name, make());
    return kept.get(name) as readonly Holder[];
  };
  const tree = (id: string) => [...(world.upward.get(id) ?? [id]), ...descendants(world, id)];
  const all = (id: string, role: Role) => {
    const { counts, conditional } = ground.said(id, role);
    return [...counts, ...conditional].filter((claim) => claim.aspect !== 'PROCEDURE');
  };
  const stated = (id: string, role: Role) => all(id, role).filter(isStated);
  return {
    id: facts.framework,
    framework,
    ground,
    holders: (id, role, grouping) => keep(`at ${id} ${role} ${grouping}`, () => holdersIn(world, stated(id, role), grouping)),
    promises: (id, role) => all(id, role).filter((claim) => !isStated(claim)),
    inTree: (id, role, grouping) => keep(`tree ${id} ${role} ${grouping}`, () => holdersIn(world, tree(id).flatMap((at) => stated(at, role)), grouping)),
    recalled: (id, role, grouping) =>
      keep(`recalled ${id} ${role} ${grouping}`, () => holdersIn(world, tree(id).flatMap((at) => ground.said(at, role).recalled), grouping)),
  };
}
