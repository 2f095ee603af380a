import type { Assignment, Facts } from '@okilet/schema/facts';
import { ROLES, wordsOf, type Reading, type Role } from '@okilet/schema/vocabulary';
import { judgeCell, NOTHING, type Cell, type Said } from './cell.ts';
import { bearingOf, isStated, type Chosen } from './count.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { keptBy, keptFor } from './kept.ts';
import { treeOf, chainOf, descendants, inLevelOrder, type World } from './world.ts';

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
  const ground = groundOf(world, facts, reading, place);
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
  const ground = groundOf(world, facts, options.reading ?? 'OWN', options.place ?? null);
  return (options.roles ?? wordsOf(ROLES)).map((role) => ground.cell(id, role));
}

/** Functions whose facts the cells of these need: themselves, those above and those below. */
export function related(world: World, ids: readonly string[]): string[] {
  return [...new Set(ids.flatMap((id) => treeOf(world, id)))].sort();
}

/** What one framework says in one reading at one place, ready to be judged cell by cell. */
export interface GroundOfFramework {
  /** A leaf, or a function at which something is stated. */
  hasRow(id: string): boolean;
  cell(id: string, role: Role): Cell;
  /** What is said at this very function, sorted by how it bears on the place. */
  said(id: string, role: Role): Said;
}

/** Sorts what a framework says; each cell is judged when it is first asked for. Kept with the facts. */
export const groundOf = keptFor((world, facts, reading, place): GroundOfFramework => {
  const chosen: Chosen = { place, chain: place === null ? null : chainOf(world, place) };
  const effective = reading === 'EFFECTIVE';
  const read = facts.assignments.filter((claim) => effective || !claim.inherited);
  const said = saidBy(world, read, chosen);
  const base: SaidBy = effective ? new Map() : saidBy(world, facts.assignments.filter((claim) => claim.inherited), chosen);
  const searched = searchedIn(facts.searched.filter((mark) => effective || !mark.inherited));
  const at = (id: string, role: Role): Said => said.get(id)?.get(role) ?? NOTHING;
  const judge = (id: string, role: Role): Cell => {
    const meanwhile = base.get(id)?.get(role) ?? NOTHING;
    return judgeCell(id, role, {
      own: at(id, role),
      above: (world.upward.get(id) ?? []).slice(1).map((up) => ({ function: up, said: at(up, role) })),
      statedBelow: descendants(world, id).filter((part) => statesHere(at(part, role))).length,
      searched: searched.get(id)?.has(role) ?? false,
      meanwhile: [...meanwhile.counts, ...meanwhile.conditional],
    });
  };
  const cells = keptBy((id: string) => keptBy((role: Role) => judge(id, role)));
  return { hasRow: (id) => !world.parts.has(id) || said.has(id), said: at, cell: (id, role) => cells(id)(role) };
});

function statesHere({ counts, conditional }: Said): boolean {
  return counts.some(isStated) || conditional.some(isStated);
}

/** What is said, while it is sorted. */
interface Sorting {
  counts: Assignment[];
  conditional: Assignment[];
  recalled: Assignment[];
  elsewhere: number;
}

/** What is said, by function and role. */
type SaidBy = ReadonlyMap<string, ReadonlyMap<Role, Said>>;

function saidBy(world: World, claims: readonly Assignment[], chosen: Chosen): SaidBy {
  const said = new Map<string, Map<Role, Sorting>>();
  for (const claim of claims) {
    const ofFunction = said.get(claim.function) ?? new Map<Role, Sorting>();
    said.set(claim.function, ofFunction);
    const here = ofFunction.get(claim.role) ?? { counts: [], conditional: [], recalled: [], elsewhere: 0 };
    ofFunction.set(claim.role, here);
    const bearing = bearingOf(world, claim, chosen);
    if (bearing === 'elsewhere') here.elsewhere += 1;
    else here[bearing].push(claim);
  }
  return said;
}

function searchedIn(marks: Facts['searched']): ReadonlyMap<string, ReadonlySet<Role>> {
  const searched = new Map<string, Set<Role>>();
  for (const { function: id, roles } of marks) {
    const known = searched.get(id) ?? new Set<Role>();
    searched.set(id, known);
    for (const role of roles) known.add(role);
  }
  return searched;
}
