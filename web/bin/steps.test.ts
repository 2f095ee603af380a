import { expect, it } from 'vitest';
import { report, runSteps } from './steps.ts';

const prints = (text: string, code = 0): string[] => [process.execPath, '-e', `console.log(${JSON.stringify(text)}); process.exit(${code})`];

it('runs every step though an earlier one failed, and shows what each failure printed', async () => {
  const outcomes = await runSteps([
    { name: 'types', commands: [prints('two errors', 1), prints('never')] },
    { name: 'lint', commands: [prints('all well')] },
    { name: 'packs', commands: [prints('first'), prints('one problem', 2)] },
  ]);
  expect(outcomes.map(({ name, ok }) => [name, ok])).toEqual([['types', false], ['lint', true], ['packs', false]]);
  const text = report(outcomes).replaceAll(/\d+\.\d s/g, 'N s');
  expect(text).toBe('--- types\ntwo errors\n\n--- packs\nfirst\none problem\n\nFAILED types (N s)\nok     lint (N s)\nFAILED packs (N s)\n');
});
