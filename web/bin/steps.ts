import { capture, type RunOptions } from './tool.ts';

/** One check: a name for its line and the commands it runs until one fails. */
export interface Step extends RunOptions {
  readonly name: string;
  readonly commands: readonly (readonly string[])[];
}

/** What came of a step. */
export interface Outcome {
  readonly name: string;
  readonly ok: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** Runs all steps at once and waits for every one, so that one failure never hides another. Outcomes in the steps' order. */
export function runSteps(steps: readonly Step[]): Promise<readonly Outcome[]> {
  return Promise.all(steps.map(runStep));
}

async function runStep({ name, commands, ...options }: Step): Promise<Outcome> {
  const start = performance.now();
  let output = '';
  for (const command of commands) {
    const result = await capture(command, options);
    output += result.output;
    if (result.code !== 0) return { name, ok: false, output, seconds: secondsSince(start) };
  }
  return { name, ok: true, output, seconds: secondsSince(start) };
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}

/** What a step printed when it failed, then a line for each step. */
export function report(outcomes: readonly Outcome[]): string {
  const failures = outcomes.filter(({ ok }) => !ok).map(({ name, output }) => `--- ${name}\n${output.trimEnd()}\n\n`);
  const lines = outcomes.map(({ name, ok, seconds }) => `${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)\n`);
  return [...failures, ...lines].join('');
}
