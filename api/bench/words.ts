/** A time in words: milliseconds, or seconds from one on. */
export function time(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return `${milliseconds >= 10 ? milliseconds.toFixed(0) : milliseconds >= 1 ? milliseconds.toFixed(1) : milliseconds.toFixed(2)} ms`;
}

/** A time, and how many times another it is. Milliseconds are those of one machine on one day; the ratio says more. */
export function beside(milliseconds: number, other: number): string {
  return `${time(milliseconds)} (×${ratio(milliseconds / other)})`;
}

function ratio(value: number): string {
  return value >= 10 ? Math.round(value).toLocaleString('en') : value.toFixed(value >= 1 ? 1 : 2);
}

/** A table in Markdown; every column but the first stands to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
