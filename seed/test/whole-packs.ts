/** Milliseconds for a test that reads all of seed/data, a second on an idle machine. */
export const WHOLE_PACKS = 60_000;
