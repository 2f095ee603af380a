import type { Assignment, Framework } from '@okilet/schema/facts';
import type { Role } from '@okilet/schema/vocabulary';
import { isStated } from '../count.ts';
import { keptBy, keptFor } from '../kept.ts';
import { groundOf, type GroundOfFramework } from '../matrix.ts';
import { treeOf } from '../world.ts';
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

/** A place counts for frameworks of its own country; those of others are looked at whole. Kept with the facts. */
export const sideOf = keptFor((world, facts, reading, place): Side => {
  const framework = world.frameworks.get(facts.framework) ?? null;
  const own = place !== null && (framework === null || world.unitTypes.get(place)?.country === framework.country);
  const ground = groundOf(world, facts, reading, own ? place : null);
  const all = (id: string, role: Role) => {
    const { counts, conditional } = ground.said(id, role);
    return [...counts, ...conditional].filter((claim) => claim.aspect !== 'PROCEDURE');
  };
  const stated = (id: string, role: Role) => all(id, role).filter(isStated);
  const named = (claims: (id: string, role: Role) => readonly Assignment[]) =>
    keptBy((grouping: Grouping) => keptBy((role: Role) => keptBy((id: string) => holdersIn(world, claims(id, role), grouping))));
  const holders = named(stated);
  const inTree = named((id, role) => treeOf(world, id).flatMap((at) => stated(at, role)));
  const recalled = named((id, role) => treeOf(world, id).flatMap((at) => ground.said(at, role).recalled));
  return {
    id: facts.framework,
    framework,
    ground,
    holders: (id, role, grouping) => holders(grouping)(role)(id),
    promises: (id, role) => all(id, role).filter((claim) => !isStated(claim)),
    inTree: (id, role, grouping) => inTree(grouping)(role)(id),
    recalled: (id, role, grouping) => recalled(grouping)(role)(id),
  };
});
