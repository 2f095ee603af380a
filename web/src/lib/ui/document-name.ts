import type { Said } from './text.ts';

/** Titles up to this length stand in a line of citations; longer ones give way to the number of the act. */
const SHORT = 40;

/** What a document is called in a line where its full title has no room. */
export function documentName({ number, title }: { readonly number: string | null; readonly title: Said }): Said {
  return number !== null && title.value.length > SHORT ? { ...title, value: `№\u00a0${number}` } : title;
}
