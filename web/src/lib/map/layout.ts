import { SPHERES, wordsOf, type Sphere } from '@okilet/schema/vocabulary';

/** Measures of the picture in its own pixels; the picture is scaled as a whole. */
export const WIDTH = 896;
export const NODE = { width: 152, height: 54 } as const;
/** Room for the name of a lane. */
const SIDE = 88;
const PITCH = 124;
const EMPTY = 52;
const PER_ROW = 4;
/** The lane under all levels: people, not units of government. */
export const COMMUNITY_LANE = 5;

/** What decides where a body stands. */
export interface Standing {
  readonly id: string;
  readonly sphere: Sphere;
  readonly unitType: { readonly levels: readonly { readonly rank: number }[] };
}
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}
interface Lane {
  /** Rank of the level, or COMMUNITY_LANE. */
  readonly key: number;
  readonly top: number;
  readonly height: number;
  readonly bodies: number;
}
export interface Layout {
  readonly height: number;
  readonly lanes: readonly Lane[];
  /** From top to bottom, in each from left to right. */
  readonly rows: readonly (readonly Spot[])[];
}

/** The lane of a body: a unit of two levels stands with the lower, a community below all of them. */
export function laneOf({ sphere, unitType }: Standing): number {
  return sphere === 'COMMUNITY' ? COMMUNITY_LANE : Math.max(1, ...unitType.levels.map(({ rank }) => rank));
}

/**
 * Where each body stands, from what it is alone: its lane is its level, its place inside the lane its sphere and the order of the
 * list of bodies. The same bodies always stand the same way. The focus has a row of its own. Lanes between two others stay, empty.
 */
export function layoutOf(bodies: readonly Standing[], focus: string | null): Layout {
  const byLane = Map.groupBy(bodies, laneOf);
  const keys = [...byLane.keys()];
  const lanes: Lane[] = [];
  const rows: Spot[][] = [];
  let top = 0;
  for (let key = Math.min(...keys); key <= Math.max(...keys); key += 1) {
    const own = byLane.get(key) ?? [];
    const here = rowsOf(own, focus);
    here.forEach((row, index) => rows.push(spread(row, top + PITCH * (index + 0.5))));
    const height = here.length === 0 ? EMPTY : here.length * PITCH;
    lanes.push({ key, top, height, bodies: own.length });
    top += height;
  }
  return { height: top, lanes, rows };
}

const SPHERE_ORDER = wordsOf(SPHERES);

function rowsOf(own: readonly Standing[], focus: string | null): string[][] {
  const others = own.filter(({ id }) => id !== focus).toSorted((a, b) => SPHERE_ORDER.indexOf(a.sphere) - SPHERE_ORDER.indexOf(b.sphere));
  const count = Math.ceil(others.length / PER_ROW);
  const each = Math.ceil(others.length / Math.max(1, count));
  const rows = Array.from({ length: count }, (_, index) => others.slice(index * each, (index + 1) * each).map(({ id }) => id));
  const focused = own.filter(({ id }) => id === focus).map(({ id }) => id);
  if (focused.length === 0) return rows;
  return own.some((one) => laneOf(one) === COMMUNITY_LANE) ? [focused, ...rows] : [...rows, focused];
}

function spread(ids: readonly string[], y: number): Spot[] {
  const slot = (WIDTH - SIDE) / ids.length;
  return ids.map((id, index) => ({ id, x: Math.round(SIDE + slot * (index + 0.5)), y: Math.round(y) }));
}

/** Middles of the free places of a row: beside its bodies and between them, wide enough for a line. */
export function gapsOf(row: readonly Spot[]): readonly number[] {
  const edges = [SIDE - 8, ...row.flatMap(({ x }) => [x - NODE.width / 2, x + NODE.width / 2]), WIDTH];
  return Array.from({ length: row.length + 1 }, (_, index) => [edges[index * 2] ?? 0, edges[index * 2 + 1] ?? WIDTH] as const)
    .filter(([from, to]) => to - from >= 20)
    .map(([from, to]) => (from + to) / 2);
}
