import { addressOf, text, type StateOf } from '#lib/url/codec.ts';

/** Which framework the page of a level reads, and which kind of unit of that level. */
export const levelAddress = addressOf({ fw: text, unit: text });
export type LevelState = StateOf<typeof levelAddress>;
