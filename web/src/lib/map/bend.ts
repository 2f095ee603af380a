interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point as the drawing library wants it: how far along the line from `a` to `b`, and how far beside it. */
export function bendOf(a: Point, b: Point, point: Point): { readonly weight: number; readonly distance: number } {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  const [px, py] = [point.x - a.x, point.y - a.y];
  return { weight: (px * dx + py * dy) / (length * length), distance: (py * dx - px * dy) / length };
}
