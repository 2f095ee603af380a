import { SPHERES, wordsOf } from '@okilet/schema/vocabulary';
import { addressOf, someOf, text, type StateOf } from '#lib/url/codec.ts';

export const bodiesAddress = addressOf({ fw: text, lvl: text, sphere: someOf(wordsOf(SPHERES)) });
export type BodiesState = StateOf<typeof bodiesAddress>;
export const bodyAddress = addressOf({ fw: text });
