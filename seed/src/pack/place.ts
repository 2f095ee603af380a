import { isNode } from 'yaml';
import type { RawRow, RawYaml } from './read.ts';

/** A place in a file, both from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where a cell of a row begins; the row itself when the column is not in the header. */
export function placeOfCell(row: RawRow, column?: string): Place {
  const wanted = column === undefined ? -1 : row.header.indexOf(column);
  if (wanted < 0) return { file: row.file, line: row.line, column: 1 };
  let cell = 0;
  let quoted = false;
  let line = row.line;
  let lineStart = 0;
  for (let index = 0; index < row.raw.length; index += 1) {
    if (cell === wanted) return { file: row.file, line, column: index - lineStart + 1 };
    const character = row.raw[index];
    if (character === '"') quoted = !quoted;
    else if (character === ',' && !quoted) cell += 1;
    else if (character === '\n') {
      line += 1;
      lineStart = index + 1;
    }
  }
  return { file: row.file, line, column: row.raw.length - lineStart + 1 };
}

/** Where a key of a YAML file stands; the file's first line when the key is missing. */
export function placeOfKey(yaml: RawYaml, keys: readonly PropertyKey[]): Place {
  for (let depth = keys.length; depth >= 0; depth -= 1) {
    const node = yaml.document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) {
      const { line, col } = yaml.lines.linePos(node.range[0]);
      return { file: yaml.file, line, column: col };
    }
  }
  return { file: yaml.file, line: 1, column: 1 };
}
