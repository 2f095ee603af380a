import { execFileSync, type ExecFileSyncOptionsWithBufferEncoding } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readPacks, type Source } from '../pack/read.ts';

const DATA = path.resolve(import.meta.dirname, '../../data');

/** The packs of a folder, or seed/data as it was at a revision of git. Throws a RangeError for what is neither. */
export function packsAt(name: string): Source {
  return existsSync(name) ? readPacks([name]) : atRevision(name);
}

function atRevision(revision: string): Source {
  const folder = mkdtempSync(path.join(tmpdir(), 'okilet-diff-'));
  try {
    const quiet: ExecFileSyncOptionsWithBufferEncoding = { cwd: DATA, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 30 };
    // A name that begins with a dash would be an option.
    const commit = execFileSync('git', ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`], quiet).toString().trim();
    const archive = path.join(folder, 'data.tar');
    writeFileSync(archive, execFileSync('git', ['archive', '--format=tar', commit, '.'], quiet));
    execFileSync('tar', ['-xf', 'data.tar'], { ...quiet, cwd: folder });
    return readPacks([folder]);
  } catch {
    throw new RangeError(`"${revision}" is neither a folder nor a revision of git that holds the data`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
