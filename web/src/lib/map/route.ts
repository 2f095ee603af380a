import { gapsOf, NODE, type Layout, type Spot } from './layout.ts';

interface Line {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}
interface Point {
  readonly x: number;
  readonly y: number;
}
/** The way of a line: where it leaves and arrives, as offsets from the middles of its ends, and the points that bend it. */
export interface Route {
  readonly id: string;
  readonly source: Point;
  readonly target: Point;
  readonly bends: readonly Point[];
}

/** One end of a line: the side it touches, and the place it looks to. */
interface End {
  readonly line: string;
  readonly node: string;
  readonly side: -1 | 1;
  readonly toward: number;
}

/** Lines leave a body up or down, side by side, and pass other rows through their gaps, never behind a body. */
export function routesOf(layout: Layout, lines: readonly Line[]): readonly Route[] {
  const places = new Map(layout.rows.flatMap((row, index) => row.map((spot) => [spot.id, { spot, row: index }] as const)));
  const drafts = lines.flatMap((line) => {
    const [a, b] = [places.get(line.from), places.get(line.to)];
    return a && b && a.spot.id !== b.spot.id ? [{ line, a, b, through: gapsBetween(layout, a, b) }] : [];
  });
  const lanes = inGaps(drafts.flatMap(({ line, through }) => through.map(({ row, x }) => ({ line: line.id, key: `${row} ${x}` }))));
  const ends = drafts.flatMap(({ line, a, b, through }): End[] => {
    const down = a.row <= b.row;
    return [
      { line: line.id, node: a.spot.id, side: down ? 1 : -1, toward: through.at(0)?.x ?? b.spot.x },
      { line: line.id, node: b.spot.id, side: a.row < b.row ? -1 : 1, toward: through.at(-1)?.x ?? a.spot.x },
    ];
  });
  const offsets = sideBySide(ends);
  return drafts.map(({ line, a, b, through }) => {
    const at = (place: Placed, side: -1 | 1): Point => ({ x: offsets.get(`${line.id} ${place.spot.id}`) ?? 0, y: (side * NODE.height) / 2 });
    const [source, target] = [at(a, a.row <= b.row ? 1 : -1), at(b, a.row < b.row ? -1 : 1)];
    const passing = through.map(({ row, x }) => ({ row, x: x + (lanes.get(`${line.id} ${row} ${x}`) ?? 0) }));
    return { id: line.id, source, target, bends: bendsOf(layout, { ...a, x: a.spot.x + source.x }, { ...b, x: b.spot.x + target.x }, passing) };
  });
}

interface Placed {
  readonly spot: Spot;
  readonly row: number;
}
interface Passage {
  readonly row: number;
  readonly x: number;
}

/** The gap of each row between two bodies that lies nearest to the straight line, from the first to the second. */
function gapsBetween({ rows }: Layout, a: Placed, b: Placed): Passage[] {
  const step = a.row < b.row ? 1 : -1;
  const count = Math.max(0, Math.abs(b.row - a.row) - 1);
  return Array.from({ length: count }, (_, index) => {
    const row = a.row + step * (index + 1);
    const straight = a.spot.x + ((b.spot.x - a.spot.x) * (index + 1)) / (count + 1);
    const x = gapsOf(rows[row] ?? []).reduce((best, gap) => (Math.abs(gap - straight) < Math.abs(best - straight) ? gap : best), Infinity);
    return { row, x };
  });
}

/** Lines in one gap stand beside each other. */
function inGaps(passages: readonly { readonly line: string; readonly key: string }[]): ReadonlyMap<string, number> {
  const byGap = Map.groupBy(passages, ({ key }) => key);
  return new Map([...byGap].flatMap(([key, list]) => list.map(({ line }, index) => [`${line} ${key}`, offset(index, list.length, 8, 32)] as const)));
}

/** Lines at one side of a body stand in the order of the places they come from, so that they do not cross there. */
function sideBySide(ends: readonly End[]): ReadonlyMap<string, number> {
  const bySide = Map.groupBy(ends, ({ node, side }) => `${node} ${side}`);
  return new Map([...bySide.values()].flatMap((list) => list
    .toSorted((one, other) => one.toward - other.toward)
    .map(({ line, node }, index) => [`${line} ${node}`, offset(index, list.length, 25, NODE.width - 16)] as const)));
}

function offset(index: number, count: number, apart: number, room: number): number {
  return (index - (count - 1) / 2) * Math.min(apart, room / Math.max(1, count - 1));
}

/** Two points in each channel between rows: a line runs down, across in the channel, and down again. */
function bendsOf(layout: Layout, a: Passage & Placed, b: Passage & Placed, through: readonly Passage[]): Point[] {
  if (a.row === b.row) {
    const y = a.spot.y + NODE.height / 2 + 28;
    return [{ x: a.x, y }, { x: b.x, y }];
  }
  const stops = [a, ...through, b];
  return stops.slice(1).flatMap((stop, index) => {
    const last = stops[index] ?? a;
    const y = (heightOf(layout, last.row) + heightOf(layout, stop.row)) / 2;
    return [{ x: last.x, y }, { x: stop.x, y }];
  });
}

function heightOf({ rows }: Layout, row: number): number {
  return rows[row]?.[0]?.y ?? 0;
}
