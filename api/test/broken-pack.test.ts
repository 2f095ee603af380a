import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { ATLANTIS } from '../../seed/test/atlantis.ts';

const MAIN = path.join(import.meta.dirname, '../src/main.ts');

test('does not start over a broken pack: it lists every problem with its place, and ends with 1', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'okilet-broken-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(ATLANTIS, folder, { recursive: true });
  const links = path.join(folder, 'atlantis/frameworks/atl-law-2020/links.csv');
  appendFileSync(links, 'first-broken-row\nsecond-broken-row\n');

  const child = spawn(process.execPath, [MAIN], { env: { ...process.env, PACKS: folder, PORT: '0', NEO4J_URI: '' }, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill());
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit') as Promise<[number]>]);

  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^The packs have \d+ problems:\n/);
  expect(err).toContain('links.csv');
  expect(err).not.toMatch(/\n\s+at /);
});
