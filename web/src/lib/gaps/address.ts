import { addressOf, oneOf, text, type StateOf } from '#lib/url/codec.ts';

/** What decides which findings are shown and how they are grouped. */
export const gapsAddress = addressOf({
  /** The framework. */
  fw: text,
  /** A unit type, or `all`. */
  place: text,
  area: text,
  /** One rule; all where empty. */
  rule: text,
  by: oneOf<'body' | 'area'>(['body', 'area']),
});
export type GapsState = StateOf<typeof gapsAddress>;
