import type { Draft } from './draft.ts';
import type { Place } from './place.ts';
import type { Problem } from './problem.ts';

/** What a rule finds: where, what, and how to mend it. */
export interface Found extends Place {
  readonly message: string;
  readonly tip: string;
}
/** One rule over the packs. One file a rule, with a test that it fires and a test that it does not. */
export interface Rule {
  /** The name of its file. */
  readonly id: string;
  readonly level: Problem['level'];
  /** What holds when the rule is kept. */
  readonly means: string;
  /** Every breach; reads only the draft. */
  readonly check: (draft: Draft) => Iterable<Found>;
}
