import { CASE_CONDITIONS } from '@okilet/schema/vocabulary';
import type { Draft, Entry } from '../draft.ts';
import { inEffect } from '../effect.ts';
import { frameworkFinder } from '../frameworks.ts';
import { placeOfCell } from '../place.ts';
import type { Found, Rule } from '../rule.ts';

/** Shares are percents that fit together. */
export const shares: Rule = {
  id: 'shares',
  level: 'error',
  means: 'shares lie from 0 to 100, the least is not above the largest, and the least shares of one source in one case are at most 100 together',
  *check(draft) {
    for (const entry of [...draft.tables.revenues, ...draft.tables['revenue-changes']]) yield* outOfRange(entry);
    yield* tooMuch(draft);
  },
};

function* outOfRange({ row, raw }: Entry<'revenues'> | Entry<'revenue-changes'>): Iterable<Found> {
  for (const column of ['share_min', 'share_max'] as const) {
    const share = row[column];
    if (share === undefined || (share >= 0 && share <= 100)) continue;
    yield { ...placeOfCell(raw, column), message: `${column} is ${share}`, tip: 'a share is a percent from 0 to 100' };
  }
  const { share_min: least, share_max: largest, share_kind: kind } = row;
  if (least !== undefined && largest !== undefined && least > largest) {
    yield { ...placeOfCell(raw, 'share_max'), message: `the least share, ${least}, is above the largest, ${largest}`, tip: 'swap them' };
  }
  if (kind === 'FIXED' && least !== largest) {
    yield { ...placeOfCell(raw, 'share_kind'), message: 'a FIXED share has two values', tip: 'write the same in share_min and share_max, or say RANGE' };
  }
  if (kind === 'RANGE' && least === undefined && largest === undefined) {
    yield { ...placeOfCell(raw, 'share_kind'), message: 'a RANGE without limits', tip: 'write the limits, or say BY_DECISION' };
  }
}

/** Shares in effect that hold everywhere: rows tied to a place or case are alternatives, not parts of one sum. */
function* tooMuch(draft: Draft): Iterable<Found> {
  const frameworkOf = frameworkFinder(draft);
  const counted = draft.tables.revenues.filter(({ row, raw }) => {
    const framework = frameworkOf(raw);
    const everywhere = row.condition_kind === undefined || !CASE_CONDITIONS.has(row.condition_kind);
    return framework && everywhere && row.share_min !== undefined && row.definiteness !== 'PROMISED' && inEffect(row, framework.as_of);
  });
  const together = Map.groupBy(counted, ({ row, raw }) => [raw.framework, row.source, row.segment, row.from_budget].join(' '));
  for (const entries of together.values()) {
    const sum = entries.reduce((total, { row }) => total + (row.share_min ?? 0), 0);
    const last = entries.at(-1);
    // A hundredth of a percent forgives thirds written as 33.33 or 33.34.
    if (sum <= 100.01 || !last) continue;
    const parts = entries.map(({ row }) => `${row.to_budget} ${row.share_min}`).join(', ');
    yield {
      ...placeOfCell(last.raw, 'share_min'),
      message: `the least shares of ${last.row.source} add up to ${Number(sum.toFixed(2))}: ${parts}`,
      tip: 'correct a share, or name the segment within which each group of shares adds up',
    };
  }
}
