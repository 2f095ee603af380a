import type { Body, Budget, Catalogue, Framework, FundingSource, GovFunction, Level, UnitType } from '@okilet/schema/facts';

/** The catalogue with the ways through it: trees, chains of places, ranks. Built once per data version. */
export interface World {
  readonly catalogue: Catalogue;
  readonly levels: ReadonlyMap<string, Level>;
  readonly unitTypes: ReadonlyMap<string, UnitType>;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly functions: ReadonlyMap<string, GovFunction>;
  readonly fundingSources: ReadonlyMap<string, FundingSource>;
  readonly budgets: ReadonlyMap<string, Budget>;
  readonly frameworks: ReadonlyMap<string, Framework>;
  /** Functions in the order of the tree, roots and their parts by id. */
  readonly ordered: readonly GovFunction[];
  /** Direct parts of a function. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** From the function itself up to its root. */
  readonly upward: ReadonlyMap<string, readonly string[]>;
  /** All functions below one, each part before its own parts. */
  readonly below: ReadonlyMap<string, readonly string[]>;
  /** The function itself, those above it, then those below it. */
  readonly tree: ReadonlyMap<string, readonly string[]>;
  /** By unit type, where it lies: see chainOf. */
  readonly chains: ReadonlyMap<string, ReadonlySet<string>>;
}

export function worldOf(catalogue: Catalogue): World {
  const functions = byId(catalogue.functions);
  const unitTypes = byId(catalogue.unitTypes);
  const parts = new Map<string, string[]>();
  for (const one of catalogue.functions) {
    if (one.partOf) parts.set(one.partOf, [...(parts.get(one.partOf) ?? []), one.id]);
  }
  const upward = new Map(catalogue.functions.map(({ id }) => [id, climb(id, (at) => functions.get(at)?.partOf ?? null)]));
  const under = (id: string): string[] => (parts.get(id) ?? []).flatMap((part) => [part, ...under(part)]);
  const below = new Map(catalogue.functions.map(({ id }) => [id, under(id)]));
  return {
    catalogue,
    levels: byId(catalogue.levels),
    unitTypes,
    bodies: byId(catalogue.bodies),
    functions,
    fundingSources: byId(catalogue.fundingSources),
    budgets: byId(catalogue.budgets),
    frameworks: byId(catalogue.frameworks),
    parts,
    upward,
    below,
    tree: new Map(catalogue.functions.map(({ id }) => [id, [...(upward.get(id) ?? [id]), ...(below.get(id) ?? [])]])),
    chains: new Map(catalogue.unitTypes.map(({ id }) => [id, chainIn(unitTypes, id)])),
    ordered: catalogue.functions.filter((one) => one.partOf === null).flatMap((root) => [root.id, ...(below.get(root.id) ?? [])]).map((id) => functions.get(id) as GovFunction),
  };
}

/** All functions below this one, not itself. */
export function descendants(world: World, id: string): readonly string[] {
  return world.below.get(id) ?? [];
}

/** The function itself, those above it, then those below it: whatever is said of one of them can bear on it. */
export function treeOf(world: World, id: string): readonly string[] {
  return world.tree.get(id) ?? [id];
}

/** The area of a function: the root above it. */
export function areaOf(world: World, id: string): string {
  return world.upward.get(id)?.at(-1) ?? id;
}

/**
 * Where a place lies: itself, what it is a variant of, and `within` upwards from either. Empty for no place, which means all.
 */
export function chainOf(world: World, place: string | null): ReadonlySet<string> {
  return place === null ? NOWHERE : (world.chains.get(place) ?? new Set([place]));
}
const NOWHERE: ReadonlySet<string> = new Set();

function chainIn(unitTypes: ReadonlyMap<string, UnitType>, place: string): ReadonlySet<string> {
  const chain = new Set<string>();
  const visit = (id: string | null): void => {
    if (id === null || chain.has(id)) return;
    chain.add(id);
    const unit = unitTypes.get(id);
    visit(unit?.variantOf ?? null);
    visit(unit?.within ?? null);
  };
  visit(place);
  return chain;
}

/** Rank of the lowest rung a unit stands on; 0 when unknown. */
export function rankOf(world: World, unitType: string | null): number {
  const levels = unitType === null ? [] : (world.unitTypes.get(unitType)?.levels ?? []);
  return Math.max(0, ...levels.map((level) => world.levels.get(level)?.rank ?? 0));
}

/** Bodies by level, then by id: the order of every list of bodies. */
export function inLevelOrder(world: World, ids: Iterable<string>): string[] {
  const rank = (id: string) => rankOf(world, world.bodies.get(id)?.unitType ?? null);
  return [...ids].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : Number(a > b)));
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

function climb(id: string, next: (id: string) => string | null): string[] {
  const path: string[] = [];
  for (let at: string | null = id; at !== null && !path.includes(at); at = next(at)) path.push(at);
  return path;
}
