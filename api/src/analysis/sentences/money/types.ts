import type { OwnSay } from '../../money/budgets.ts';

/** How money says itself. Names stand in the nominative after a colon; counts never stand without what they are counted of. */
export interface MoneySentences {
  readonly budget: (name: string) => string;
  /** Sources of its own, whole ones, and whose say the rates are. */
  readonly say: (say: OwnSay) => string;
  readonly noSources: string;
  readonly receives: (names: string) => string;
  readonly gives: (names: string) => string;
  readonly pays: (functions: number) => string;
  readonly source: (name: string) => string;
  readonly rateSetBy: (names: string) => string;
  readonly administeredBy: (names: string) => string;
  /** "village budget: 100 %, by decision of ...". */
  readonly kept: (parts: readonly string[]) => string;
  readonly inCase: (segment: string) => string;
  readonly percent: (min: string, max: string) => string;
  readonly byDecision: string;
  readonly byFormula: string;
  readonly residual: string;
  readonly notStated: string;
  /** Who decides on the split. */
  readonly splitBy: (name: string) => string;
  /** The framework named has no revenue coded at this place. */
  readonly nothing: string;
  /** Shares of the text, not amounts. */
  readonly notAmounts: string;
}
