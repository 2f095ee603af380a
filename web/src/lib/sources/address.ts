import { addressOf, text } from '#lib/url/codec.ts';

export const sourcesAddress = addressOf({ q: text, type: text });
/** One document or a place in it: in which edition. */
export const documentAddress = addressOf({ ed: text });
