import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';

it('says in its last line what the machine lacks and how to get it, and fails', () => {
  const nothing = mkdtempSync(path.join(tmpdir(), 'okilet-nothing-'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'start.ts')], {
    env: { PATH: nothing, XDG_CACHE_HOME: nothing, HOME: nothing },
    encoding: 'utf8',
  });
  rmSync(nothing, { recursive: true });
  expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^No local Neo4j: no (Java 17 or newer|Maven).*; to get it: .+\.$/);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
});
