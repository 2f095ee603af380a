/** How far the base of a framework is from it in time: a year is long enough for the base to have changed. */
export interface Distance {
  readonly days: number;
  readonly years: number;
  /** Over a year: marked. */
  readonly far: boolean;
  /** The base is later than the text. */
  readonly later: boolean;
}

export function distanceOf(days: number): Distance {
  const length = Math.abs(days);
  return { days: length, years: Math.round((length / 365.25) * 10) / 10, far: length > 365, later: days < 0 };
}
