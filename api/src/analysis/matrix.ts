import type { Assignment, Facts } from '@okilet/schema/facts';
import { ROLES, wordsOf, type Reading, type Role } from '@okilet/schema/vocabulary';
import { judgeCell, NOTHING, type Cell, type Said } from './cell.ts';
import { bearingOf, isStated, type Chosen } from './count.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { chainOf, descendants, inLevelOrder, type World } from './world.ts';

/** What to look at: everything by default. */
export interface MatrixOptions {
  /** Only this function and those below it. */
  readonly under?: string | null;
  readonly roles?: readonly Role[] | null;
  /** A unit type; null means all places. */
  readonly place?: string | null;
  readonly reading?: Reading | null;
}

/** Who does what under one framework. */
export interface Matrix {
  readonly framework: string;
  readonly place: string | null;
  readonly reading: Reading;
  /** Functions that have cells, and the roots above them, in the order of the tree. */
  readonly functions: readonly string[];
  /** Bodies in the cells, by level. */
  readonly bodies: readonly string[];
  readonly cells: readonly Cell[];
  readonly coverage: Coverage;
  readonly hiddenByPlace: number;
}

/** Judges every cell of a framework. Pure: the order of facts does not matter. */
export function matrixOf(world: World, facts: Facts, options: MatrixOptions = {}): Matrix {
  const reading = options.reading ?? 'OWN';
  const place = options.place ?? null;
  const roles = options.roles ?? wordsOf(ROLES);
  const ground = groundOf(world, facts, reading, { place, chain: place === null ? null : chainOf(world, place) });
  const wanted = options.under ? new Set([options.under, ...descendants(world, options.under)]) : null;
  const rows = world.ordered.filter(({ id }) => ground.hasRow(id) && (wanted === null || wanted.has(id)));
  const cells = rows.flatMap(({ id }) => roles.map((role) => ground.cell(id, role)));
  const shown = new Set(rows.flatMap(({ id }) => world.upward.get(id) ?? []));
  return {
    framework: facts.framework,
    place,
    reading,
    functions: world.ordered.filter(({ id }) => shown.has(id) && (wanted === null || wanted.has(id))).map(({ id }) => id),
    bodies: inLevelOrder(world, new Set(cells.flatMap((cell) => cell.claims.flatMap((claim) => claim.body ?? [])))),
    cells,
    coverage: coverageOf(world, cells),
    hiddenByPlace: cells.reduce((sum, cell) => sum + cell.elsewhere, 0),
  };
}

/** The cells of one function, in the order of the roles. */
export function cellsOf(world: World, facts: Facts, id: string, options: Omit<MatrixOptions, 'under'> = {}): Cell[] {
  const place = options.place ?? null;
  const ground = groundOf(world, facts, options.reading ?? 'OWN', { place, chain: place === null ? null : chainOf(world, place) });
  return (options.roles ?? wordsOf(ROLES)).map((role) => ground.cell(id, role));
}

/** Functions whose facts the cells of these need: themselves, those above and those below. */
export function related(world: World, ids: readonly string[]): string[] {
  return [...new Set(ids.flatMap((id) => [...(world.upward.get(id) ?? [id]), ...descendants(world, id)]))].sort();
}

/** What one framework says in one reading at one place, ready to be judged cell by cell. */
export interface GroundOfFramework {
  /** A leaf, or a function at which something is stated. */
  hasRow(id: string): boolean;
  cell(id: string, role: Role): Cell;
  /** What is said at this very function, sorted by how it bears on the place. */
  said(id: string, role: Role): Said;
}

export function groundOf(world: World, facts: Facts, reading: Reading, chosen: Chosen): GroundOfFramework {
  const key = (id: string, role: Role) => `${id} ${role}`;
  const effective = reading === 'EFFECTIVE';
  const read = facts.assignments.filter((claim) => effective || !claim.inherited);
  const said = saidBy(world, read, chosen, key);
  const base = effective ? new Map<string, Said>() : saidBy(world, facts.assignments.filter((claim) => claim.inherited), chosen, key);
  const searched = new Set(
    facts.searched.filter((mark) => effective || !mark.inherited).flatMap((mark) => mark.roles.map((role) => key(mark.function, role))));
  const at = (id: string, role: Role) => said.get(key(id, role)) ?? NOTHING;
  const spoken = new Set(read.map((claim) => claim.function));
  const below = new Map<string, readonly string[]>();
  const statesHere = (id: string, role: Role) => {
    const { counts, conditional } = at(id, role);
    return [...counts, ...conditional].some(isStated);
  };
  return {
    hasRow: (id) => !world.parts.has(id) || spoken.has(id),
    said: at,
    cell: (id, role) => {
      if (!below.has(id)) below.set(id, descendants(world, id));
      const meanwhile = base.get(key(id, role)) ?? NOTHING;
      return judgeCell(id, role, {
        own: at(id, role),
        above: (world.upward.get(id) ?? []).slice(1).map((up) => ({ function: up, said: at(up, role) })),
        statedBelow: (below.get(id) as readonly string[]).filter((part) => statesHere(part, role)).length,
        searched: searched.has(key(id, role)),
        meanwhile: [...meanwhile.counts, ...meanwhile.conditional],
      });
    },
  };
}

function saidBy(world: World, claims: readonly Assignment[], chosen: Chosen, key: (id: string, role: Role) => string): Map<string, Said> {
  const said = new Map<string, { counts: Assignment[]; conditional: Assignment[]; recalled: Assignment[]; elsewhere: number }>();
  for (const claim of claims) {
    const name = key(claim.function, claim.role);
    const here = said.get(name) ?? { counts: [], conditional: [], recalled: [], elsewhere: 0 };
    said.set(name, here);
    const bearing = bearingOf(world, claim, chosen);
    if (bearing === 'elsewhere') here.elsewhere += 1;
    else here[bearing].push(claim);
  }
  return said;
}
