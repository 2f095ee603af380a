import { addressOf, ids, text, type StateOf } from '#lib/url/codec.ts';

/** The list: which frameworks the bars compare, and a part of a name. */
export const functionsAddress = addressOf({ fw: ids, q: text });
export type FunctionsState = StateOf<typeof functionsAddress>;

/** The page of one function: under which framework, seen from which place. */
export const functionAddress = addressOf({ fw: text, place: text });
