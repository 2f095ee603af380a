import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { ATLANTIS } from './atlantis.ts';

/** A copy of Atlantis on disk for one test, which takes it away when it ends. */
export function copyOfAtlantis(): string {
  const folder = emptyFolder();
  cpSync(ATLANTIS, folder, { recursive: true });
  return folder;
}

/** An empty folder for one test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'okilet-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
