import type { Parameter, Run } from './engine.ts';

const MOST_ROWS = 5_000;

/** Runs a statement that begins `UNWIND $rows AS row` over all rows, some thousands at a time; not at all over none. */
export async function runOver(run: Run, statement: string, rows: readonly Parameter[]): Promise<void> {
  for (let start = 0; start < rows.length; start += MOST_ROWS) await run(statement, { rows: rows.slice(start, start + MOST_ROWS) });
}

/** Properties as text that is equal where they are: engines give keys back in any order. */
export function canonical(properties: object): string {
  return JSON.stringify(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}
