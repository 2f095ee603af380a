import type { Verdict } from '@okilet/schema/vocabulary';

/** Columns that fit beside the points of an appeal. */
export const FEW = 6;

interface Judged {
  readonly verdicts: readonly { readonly framework: { readonly id: string }; readonly verdict: Verdict | null }[];
}

const SAYS_NOTHING: readonly (Verdict | null)[] = ['CANNOT_TELL', 'NOT_APPLICABLE', null];

/** Frameworks of which the most points can be told, in the order given. */
export function mostTold(frameworks: readonly string[], demands: readonly Judged[]): readonly string[] {
  const told = (id: string) => demands.flatMap(({ verdicts }) => verdicts).filter((one) => one.framework.id === id && !SAYS_NOTHING.includes(one.verdict)).length;
  const most = new Set(frameworks.toSorted((a, b) => told(b) - told(a)).slice(0, FEW));
  return frameworks.filter((id) => most.has(id));
}
