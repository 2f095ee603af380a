import type { Twin, Value } from './table.ts';

/** A Markdown table under the title of the page, with its source below. */
export function markdownOf({ columns, rows, heads, origin }: Twin): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `# ${plain(origin.title)}`, '',
    line(columns.map((name) => plain(heads[name]))),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((name) => plain(row[name] ?? null)))), '',
    `${plain(origin.cite)} <${origin.address}>`, '',
  ].join('\n');
}

/** Text that Markdown takes as text: no mark up, no new cell, no new line. */
function plain(value: Value): string {
  return String(value ?? '').replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>|~#]/g, '\\$&');
}
