import type { AutonomyComponentKind, RatioKind } from '@okilet/schema/vocabulary';

/** How ratios and components say themselves; counts never stand without what they are counted of. */
export interface RatioSentences {
  readonly formulas: Readonly<Record<RatioKind, string>>;
  readonly componentFormulas: Readonly<Record<AutonomyComponentKind, string>>;
  readonly said: (name: string, numerator: number, denominator: number) => string;
  readonly nothing: (name: string) => string;
  readonly cannotTell: (count: number) => string;
  readonly notSearched: (count: number) => string;
  /** A component: its value on its scale, or how many of its inputs were read. */
  readonly component: (name: string, value: string, most: string) => string;
  readonly incomplete: (name: string, read: number, inputs: number) => string;
  readonly indicative: string;
}
