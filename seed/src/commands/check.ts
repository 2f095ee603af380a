import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { acceptedFile, compareWarnings, countWarnings, lowered, readAccepted, type Accepted, type Drift } from '../pack/accepted.ts';
import { checkPacks } from '../pack/check.ts';
import { packFolders } from '../pack/folders.ts';
import { formatProblem, type Problem } from '../pack/problem.ts';
import { rules } from '../pack/rules/index.ts';
import type { Command, World } from './command.ts';

/** Prints every problem of the packs; fails on errors, and on more warnings than a folder accepts. */
export const command: Command = {
  means: 'names every problem of the packs, with file, line and how to mend it',
  usage: [
    'npm run seed -- check [FOLDER ...] [--warnings] [--accept]',
    '',
    '  FOLDER      folders of packs, read as one; without any: seed/data and the folders in PACKS',
    '  --warnings  also list the warnings that warnings.json accepts',
    '  --accept    write the counts of warnings to warnings.json: lower where they are fewer, never higher',
    '',
    'Fails on any error, and where a folder has more warnings of a rule than its warnings.json accepts.',
  ].join('\n'),
  run(args, world) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { warnings: { type: 'boolean' }, accept: { type: 'boolean' } } });
    const folders = packFolders(positionals, world.env);
    const { problems } = checkPacks(folders);
    if (values.accept) for (const folder of folders) accept(judge(folder, problems), world);
    const verdicts = folders.map((folder) => judge(folder, problems));
    const all = [...verdicts.flatMap(({ broken }) => broken), ...problems];
    list(all, values.warnings ? [] : verdicts, world);
    const grown = verdicts.flatMap((verdict) => verdict.grew.map((drift) => growth(verdict, drift)));
    const shrunk = verdicts.flatMap((verdict) => verdict.shrank.map((drift) => shrinkage(verdict, drift)));
    for (const line of [...grown, ...shrunk]) world.out(line);
    const errors = all.filter(({ level }) => level === 'error').length;
    world.out(`${counted(errors, 'error')}, ${counted(all.length - errors, 'warning')} in ${folders.join(', ')}`);
    return errors + grown.length > 0 ? 1 : 0;
  },
};

/** The warnings of one folder beside those that it accepts. */
interface Verdict {
  readonly folder: string;
  readonly counts: Accepted;
  readonly accepted: Accepted | null;
  readonly grew: readonly Drift[];
  readonly shrank: readonly Drift[];
  /** The file of accepted warnings, when it cannot be read. */
  readonly broken: readonly Problem[];
}

const WARNING_RULES = rules.filter(({ level }) => level === 'warning').map(({ id }) => id);

function judge(folder: string, problems: readonly Problem[]): Verdict {
  const counts = countWarnings(problems.filter((problem) => liesIn(folder, problem)), WARNING_RULES);
  const read = readAccepted(folder);
  if (read === null || isProblem(read)) return { folder, counts, accepted: null, grew: [], shrank: [], broken: read ? [read] : [] };
  return { folder, counts, accepted: read, ...compareWarnings(counts, read), broken: [] };
}

function isProblem(read: Accepted | Problem): read is Problem {
  return typeof read['rule'] === 'string';
}

function liesIn(folder: string, { file }: Problem): boolean {
  return !path.relative(folder, file).startsWith('..');
}

/** Lists problems, but for warnings that are accepted: those are counted in a line. */
function list(problems: readonly Problem[], verdicts: readonly Verdict[], world: World): void {
  const quiet = (problem: Problem) => problem.level === 'warning' && verdicts.some(({ folder, accepted, grew }) =>
    accepted && liesIn(folder, problem) && !grew.some(({ rule }) => rule === problem.rule));
  for (const problem of problems) {
    if (!quiet(problem)) world.out(formatProblem(problem));
  }
  for (const { folder, accepted, grew, counts } of verdicts) {
    const left = Object.entries(counts).filter(([rule, count]) => accepted && count > 0 && !grew.some((drift) => drift.rule === rule));
    if (left.length > 0) world.out(`accepted in ${acceptedFile(folder)}: ${left.map(([rule, count]) => `${rule} ${count}`).join(', ')} (--warnings lists them)`);
  }
}

function growth({ folder }: Verdict, { rule, count, accepted }: Drift): string {
  if (accepted === null) return `${counted(count, 'warning')} of ${rule}, a rule not yet in ${acceptedFile(folder)}: mend them, or accept them with --accept`;
  return `${counted(count, 'warning')} of ${rule}, ${accepted} accepted in ${acceptedFile(folder)}: mend the new ones, or raise the number there by hand and say why`;
}

function shrinkage({ folder }: Verdict, { rule, count, accepted }: Drift): string {
  return `${counted(count, 'warning')} of ${rule}, fewer than the ${accepted} in ${acceptedFile(folder)}: lower it with --accept`;
}

function accept({ folder, counts, accepted, broken }: Verdict, world: World): void {
  if (broken.length > 0) return;
  const file = acceptedFile(folder);
  writeFileSync(file, `${JSON.stringify(lowered(counts, accepted ?? {}), null, 2)}\n`);
  world.out(`written: ${file}`);
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString('en-US')} ${what}${count === 1 ? '' : 's'}`;
}
