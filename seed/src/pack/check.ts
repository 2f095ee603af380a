import { draftOf, type Draft, type Pack } from './draft.ts';
import { sortProblems, type Problem } from './problem.ts';
import { readPacks, type Source } from './read.ts';
import { rules } from './rules/index.ts';

/** A proven Pack, or every Problem at once. Warnings never refuse. */
export type Checked =
  | { readonly ok: true; readonly pack: Pack; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Judges what was read: shape row by row, then each rule over the whole. Never throws for bad data. */
export function checkSource(source: Source): Checked {
  const { draft, problems } = draftOf(source);
  const found = [...source.problems, ...problems, ...judge(draft)];
  const sorted = sortProblems(found);
  if (sorted.some((problem) => problem.level === 'error')) return { ok: false, problems: sorted };
  return { ok: true, pack: { ...draft, proven: true }, problems: sorted };
}

/** Reads and judges the packs in these folders. */
export function checkPacks(roots: readonly string[]): Checked {
  return checkSource(readPacks(roots));
}

function judge(draft: Draft): Problem[] {
  return rules.flatMap((rule) =>
    [...rule.check(draft)].map((found) => ({ rule: rule.id, level: rule.level, ...found })));
}
