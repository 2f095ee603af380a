/** How often something is run: some times to warm up, which do not count, then those whose median does. */
export interface Runs {
  readonly warmUp: number;
  readonly counted: number;
}

/** The median time of some runs in milliseconds. What `prepare` makes for each run is not counted. */
export async function median<Made>(runs: Runs, work: (made: Made) => unknown, prepare: () => Made | Promise<Made>): Promise<number> {
  const times: number[] = [];
  for (let run = -runs.warmUp; run < runs.counted; run += 1) {
    const made = await prepare();
    const took = await timed(() => work(made));
    if (run >= 0) times.push(took);
  }
  return middle(times);
}

/** How long one run takes in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The one in the middle, the upper of two. */
export function middle(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
