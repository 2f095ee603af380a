import type { Assignment, Body } from '@okilet/schema/facts';
import { unitOf } from './count.ts';
import { chainOf, type World } from './world.ts';

/** Whether two unit types are one, or one is a variant of the other. */
export function sameUnit(world: World, a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return a === b || world.unitTypes.get(a)?.variantOf === b || world.unitTypes.get(b)?.variantOf === a;
}

/** Whether units of two types bear on one place: one lies within the other. */
export function meet(world: World, a: string | null, b: string | null): boolean {
  return a === null || b === null || chainOf(world, a).has(b) || chainOf(world, b).has(a);
}

/** Whether the unit lies within another: it is not the state itself. */
export function isSubnational(world: World, unit: string | null): unit is string {
  return [...chainOf(world, unit)].some((id) => (world.unitTypes.get(id)?.within ?? null) !== null);
}

/** The organisation a body belongs to: what it heads or is a part of, up to the whole. */
export function houseOf(world: World, id: string): string {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); ) {
    seen.add(at);
    const body: Body | undefined = world.bodies.get(at);
    at = body?.heads ?? body?.partOf ?? null;
  }
  return [...seen].at(-1) as string;
}

/** Bodies of power: those of society and the courts are not tested for duties, money or accountability. */
export function isPublic(world: World, id: string | null): id is string {
  const body = id === null ? undefined : world.bodies.get(id);
  return body !== undefined && body.sphere !== 'COMMUNITY' && body.kind !== 'COURT' && body.kind !== 'ELECTORATE';
}

/** The final say on a matter of substance: alone, jointly or in a part; not help, not how a body works. */
export function decides(claim: Assignment): boolean {
  return claim.role === 'DECIDE' && claim.mode !== 'SUPPORT' && claim.aspect !== 'PROCEDURE';
}

/** A duty to carry out a task: not help to another, not how a body works. */
export function isDuty(claim: Assignment): boolean {
  return claim.role === 'DELIVER' && claim.force === 'MUST' && claim.mode !== 'SUPPORT' && claim.aspect !== 'PROCEDURE';
}

export function idsOf(claims: readonly { readonly id: string }[]): string[] {
  return [...new Set(claims.map((claim) => claim.id))].sort();
}

/** Whose affair a claim is: a steering power is about the unit of its holder unless the text names another; a task for people about everyone. */
export function concernOf(world: World, claim: Assignment): string | null {
  return claim.concerns ?? (world.functions.get(claim.function)?.kind === 'GOVERNANCE' ? unitOf(world, claim) : null);
}
