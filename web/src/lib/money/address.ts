import { addressOf, flag, oneOf, text, type StateOf } from '#lib/url/codec.ts';

/** What decides which money is shown and how. */
export const moneyAddress = addressOf({
  /** The framework, and the one it is compared with. */
  fw: text,
  base: text,
  /** A unit type, or `all`. */
  place: text,
  reading: oneOf<'own' | 'effective'>(['own', 'effective']),
  view: oneOf<'levels' | 'flow' | 'table'>(['levels', 'flow', 'table']),
  /** The budget whose sources are listed or drawn; in the picture `all` draws every budget. */
  budget: text,
  /** A group of sources. */
  src: text,
  /** Only sources that differ from the base. */
  diff: flag,
});
export type MoneyState = StateOf<typeof moneyAddress>;

/** Every budget, said in the address. */
export const ALL_BUDGETS = 'all';

/** What decides which framework the page of a source is about. */
export const sourceAddress = addressOf({ fw: text });
