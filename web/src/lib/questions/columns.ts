/** How much of one framework was read for the questions. */
export interface Reading {
  readonly framework: { readonly id: string };
  readonly questions: number;
  readonly read: number;
  readonly notApplicable: number;
}

/** Columns that fit beside the questions. */
export const FEW = 5;

/** Questions that arise for a document. */
export function asked({ questions, notApplicable }: Reading): number {
  return questions - notApplicable;
}

/** The documents that were read for most of the questions that arise for them, in the order given. */
export function mostRead<One extends Reading>(readings: readonly One[]): readonly One[] {
  const share = (one: Reading) => (asked(one) > 0 ? one.read / asked(one) : 0);
  const most = new Set(readings.toSorted((a, b) => share(b) - share(a)).slice(0, FEW));
  return readings.filter((one) => most.has(one));
}

/** The least and the most read share no comparison: null where all were read alike. */
export function unlike(readings: readonly Reading[]): { readonly least: number; readonly most: number } | null {
  const shares = readings.filter((one) => asked(one) > 0).map(({ read }) => read);
  const unequal = readings.some((one) => one.read < asked(one));
  return unequal ? { least: Math.min(...shares), most: Math.max(...shares) } : null;
}
