import type { FrameworkFile } from '@okilet/schema/pack';
import type { Draft } from './draft.ts';
import type { Folder } from './read.ts';

/** Finds the framework in whose folder a row lies; null when its YAML could not be read. */
export function frameworkFinder(draft: Draft): (row: Folder) => FrameworkFile | null {
  const byFolder = new Map(draft.frameworks.map(({ file, raw }) => [raw.framework, file]));
  return (row) => byFolder.get(row.framework) ?? null;
}
