import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Problem } from './problem.ts';

/** How many warnings of each rule a folder of packs is allowed: they may only become fewer. */
export type Accepted = Readonly<Record<string, number>>;

const FILE = 'warnings.json';
const model = z.record(z.string(), z.int().min(0));

/** The file that holds them. */
export function acceptedFile(folder: string): string {
  return path.join(folder, FILE);
}

/** What a folder accepts: null when it has no such file and so makes no promise, a Problem when the file is broken. */
export function readAccepted(folder: string): Accepted | null | Problem {
  const file = acceptedFile(folder);
  if (!existsSync(file)) return null;
  try {
    return model.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    const tip = 'write it anew with --accept, after taking it out';
    return { rule: 'shape', level: 'error', file, line: 0, column: 0, message: 'this is no list of rules, each with a whole number', tip };
  }
}

/** Warnings of each rule, rules without any included. */
export function countWarnings(problems: readonly Problem[], ruleIds: readonly string[]): Accepted {
  const counts = new Map(ruleIds.map((id) => [id, 0]));
  for (const { rule, level } of problems) {
    if (level === 'warning') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

/** One rule whose warnings are more or fewer than accepted; `accepted` is null for a rule that was never counted. */
export interface Drift {
  readonly rule: string;
  readonly count: number;
  readonly accepted: number | null;
}

/** Rules that have more warnings than accepted, and rules that have fewer. */
export function compareWarnings(counts: Accepted, accepted: Accepted): { readonly grew: readonly Drift[]; readonly shrank: readonly Drift[] } {
  const drifts = Object.entries(counts).map(([rule, count]) => ({ rule, count, accepted: accepted[rule] ?? null }));
  const gone = Object.keys(accepted).filter((rule) => !(rule in counts)).map((rule) => ({ rule, count: 0, accepted: accepted[rule] ?? null }));
  return {
    grew: drifts.filter((drift) => drift.count > (drift.accepted ?? 0)),
    shrank: [...drifts.filter((drift) => drift.accepted !== null && drift.count < drift.accepted), ...gone],
  };
}

/** What to accept from now on: fewer where there are fewer, all of a rule never counted, and never more than before. */
export function lowered(counts: Accepted, accepted: Accepted): Accepted {
  return Object.fromEntries(Object.entries(counts).sort().map(([rule, count]) => [rule, Math.min(count, accepted[rule] ?? count)]));
}
