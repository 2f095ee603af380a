import path from 'node:path';

const DATA = path.resolve(import.meta.dirname, '../../data');

/**
 * The folders of packs to read: those named, or seed/data and those in PACKS, separated as PATH is.
 * As short as they are seen from the working directory, so that an editor can follow the places of problems.
 */
export function packFolders(named: readonly string[], env: Readonly<Record<string, string | undefined>>): string[] {
  const folders = named.length > 0 ? named : [DATA, ...(env['PACKS'] ?? '').split(path.delimiter).filter((folder) => folder !== '')];
  return folders.map((folder) => shorter(path.relative('', folder) || '.', path.resolve(folder)));
}

function shorter(a: string, b: string): string {
  return a.length <= b.length ? a : b;
}
