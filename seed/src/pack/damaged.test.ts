import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { ATLANTIS } from '../../test/atlantis.ts';
import { damage, type Damage } from '../../test/damage.ts';
import { buildGraph } from '../graph/build.ts';
import { checkPacks, type Checked } from './check.ts';

/** More by hand: RUNS=5000 npm test -- damaged. */
const RUNS = Number(process.env['RUNS'] ?? 60);
const SECONDS_A_RUN = 1;

const folder = mkdtempSync(path.join(tmpdir(), 'okilet-'));
cpSync(ATLANTIS, folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const files = globSync('**/*.{csv,yaml}', { cwd: folder }).sort();

/** Checks Atlantis with one file harmed, and heals it. */
function checkHarmed(name: string, harm: Damage): Checked {
  const file = path.join(folder, name);
  const whole = readFileSync(file);
  try {
    writeFileSync(file, harm(whole));
    return checkPacks([folder]);
  } finally {
    writeFileSync(file, whole);
  }
}

it('either proves a pack with a damaged file or says where it is wrong, and never throws', () => {
  fc.assert(fc.property(fc.constantFrom(...files), damage, (name, harm) => {
    const checked = checkHarmed(name, harm);
    expect(checked.ok).toBe(checked.problems.every(({ level }) => level === 'warning'));
    for (const { file, line, column, message } of checked.problems) {
      expect(path.relative(folder, file)).not.toMatch(/^\.\.|^$/);
      expect(Math.min(line, column)).toBeGreaterThanOrEqual(0);
      expect(message).not.toBe('');
    }
    // What is proven can be loaded.
    if (checked.ok) expect(buildGraph(checked.pack).nodes.length).toBeGreaterThan(0);
  }), { numRuns: RUNS });
}, RUNS * SECONDS_A_RUN * 1000);
