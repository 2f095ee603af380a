import { TABLES } from '@okilet/schema/pack';
import { placeOfCell, placeOfKey, type Place } from '../src/pack/place.ts';
import type { Rule } from '../src/pack/rule.ts';
import type { Source } from '../src/pack/read.ts';
import { ATLANTIS, atlantisSource, keyOf, wellShaped, type Edit } from './atlantis.ts';

/**
 * What a rule finds in Atlantis after some changes, one line each: `key column: message (tip)`.
 * Places are given by the row and column they stand for, so that a new row in the fixture moves no test.
 */
export function found(rule: Rule, ...edits: readonly Edit[]): string[] {
  const source = atlantisSource(...edits);
  return [...rule.check(wellShaped(source))].map(({ message, tip, ...place }) => `${named(place, source)}: ${message} (${tip})`.replaceAll(`${ATLANTIS}/`, ''));
}

function named(place: Place, source: Source): string {
  for (const row of source.rows) {
    if (row.file !== place.file || row.line !== place.line) continue;
    const column = Object.keys(TABLES[row.table].row.shape).find((name) => row.header.includes(name) && placeOfCell(row, name).column === place.column);
    return `${keyOf(row)} ${column ?? '(row)'}`;
  }
  for (const yaml of source.yamls) {
    if (yaml.file !== place.file) continue;
    const keys = Object.keys(yaml.document.toJS() as object);
    const key = keys.filter((name) => placeOfKey(yaml, [name]).line <= place.line).at(-1);
    return `${yaml.framework ?? yaml.appeal ?? yaml.country} ${key ?? '(file)'}`;
  }
  return `${place.file}:${place.line}`;
}
