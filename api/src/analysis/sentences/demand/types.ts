import type { Verification } from '@okilet/schema/vocabulary';

/** How the verdict on a demand says itself. Names and words stand in the nominative, after a colon. */
export interface DemandSentences {
  /** "Law in force on 1 November 2026: partly." */
  readonly verdict: (framework: string, verdict: string) => string;
  readonly notJudged: (framework: string) => string;
  readonly verified: Readonly<Record<Verification, string>>;
}
