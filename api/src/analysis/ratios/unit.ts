import type { Facts } from '@okilet/schema/facts';
import type { Reading, Role } from '@okilet/schema/vocabulary';
import type { Cell } from '../cell.ts';
import { isStated, unitOf } from '../count.ts';
import { cellsOf, matrixOf } from '../matrix.ts';
import type { World } from '../world.ts';

/** One framework seen from one kind of unit. */
export interface UnitView {
  readonly world: World;
  readonly facts: Facts;
  readonly unit: string;
  readonly reading: Reading;
  /** The unit itself and the kind it is a variant of: whose bodies and budgets are its own. */
  readonly own: ReadonlySet<string>;
  /** Cells at the unit by function and role, judged once. */
  readonly cells: ReadonlyMap<string, Cell>;
}

export function viewOf(world: World, facts: Facts, unit: string, reading: Reading): UnitView {
  const variantOf = world.unitTypes.get(unit)?.variantOf ?? null;
  const { cells } = matrixOf(world, facts, { place: unit, reading });
  return {
    world, facts, unit, reading, own: new Set([unit, ...(variantOf === null ? [] : [variantOf])]),
    cells: new Map(cells.map((cell) => [`${cell.function} ${cell.role}`, cell])),
  };
}

/** The cell of a function and role at the unit. */
export function cellAt({ world, facts, unit, reading, cells }: UnitView, id: string, role: Role): Cell {
  // A function that only its parts speak of has no row in the matrix.
  return cells.get(`${id} ${role}`) ?? cellsOf(world, facts, id, { place: unit, reading, roles: [role] })[0] as Cell;
}

/** Whether a cell can be judged: stated or searched, not only in parts, and not only in named cases. */
export function canTell(cell: Cell): boolean {
  return cell.state !== 'NOT_SEARCHED' && cell.state !== 'IN_PARTS' && cell.onlyIf.length === 0;
}

/** Units that hold a stated cell; prohibitions and memory left out. */
export function unitsHolding({ world }: UnitView, cell: Cell): ReadonlySet<string> {
  const claims = cell.claims.filter((claim) => isStated(claim) && claim.verification !== 'RECALL' && claim.force !== 'MUST_NOT');
  return new Set(claims.flatMap((claim) => unitOf(world, claim) ?? []));
}

/** Whether the unit itself is among the holders. */
export function isHolder(view: UnitView, cell: Cell): boolean {
  return [...unitsHolding(view, cell)].some((unit) => view.own.has(unit));
}
