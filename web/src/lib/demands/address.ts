import { DEMAND_KINDS, wordsOf } from '@okilet/schema/vocabulary';
import { addressOf, flag, someOf, text, type StateOf } from '#lib/url/codec.ts';

/** Which points, and whether all documents are shown. */
export const demandsAddress = addressOf({
  /** A body that the point is addressed to. */
  to: text,
  kind: someOf(wordsOf(DEMAND_KINDS)),
  all: flag,
});
export type DemandsState = StateOf<typeof demandsAddress>;
