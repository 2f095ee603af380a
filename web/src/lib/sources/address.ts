import { addressOf, text } from '#lib/url/codec.ts';

/** The library: a part of a title or number. */
export const sourcesAddress = addressOf({ q: text });

/** One document: which edition. */
export const sourceAddress = addressOf({ ed: text });
