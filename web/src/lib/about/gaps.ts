import type { Said } from '#lib/ui/text.ts';

export interface KnownGap {
  readonly country: string;
  readonly gap: Said;
  readonly closedBy: Said;
}
/** One gap, with every country that has it. */
export interface SharedGap {
  readonly countries: readonly string[];
  readonly gap: Said;
  readonly closedBy: Said;
}

const HOME = 'kz';

/** Gaps of Kazakhstan first, in the order of the pack, which begins with the Concept of 2021; the same gap of several countries once. */
export function gapsInOrder(gaps: readonly KnownGap[]): readonly SharedGap[] {
  const sorted = [...gaps.filter(({ country }) => country === HOME), ...gaps.filter(({ country }) => country !== HOME)];
  return Map.groupBy(sorted, ({ gap, closedBy }) => `${gap.value}\n${closedBy.value}`).values().flatMap(([first, ...rest]) =>
    (first ? [{ countries: [first, ...rest].map(({ country }) => country), gap: first.gap, closedBy: first.closedBy }] : [])).toArray();
}
