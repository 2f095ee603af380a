import { existsSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const WEB = path.join(ROOT, 'web');
export const BUILD = path.join(WEB, 'build');
/** What may be thrown away: browsers unpacked, results of tests. */
export const CACHE = path.join(ROOT, 'node_modules', '.cache', 'okilet');

/** A clone without pages yet still has tests and checks. */
export function hasPages(): boolean {
  return existsSync(path.join(WEB, 'vite.config.ts'));
}
