import { HIT_TYPES, wordsOf } from '@okilet/schema/vocabulary';
import { addressOf, someOf, text } from '#lib/url/codec.ts';

/** What is looked for, and the kinds of things; all where none is named. */
export const searchAddress = addressOf({ q: text, type: someOf(wordsOf(HIT_TYPES)) });
