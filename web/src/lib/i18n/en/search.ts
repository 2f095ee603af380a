import { plural } from '../plural.ts';

/** Texts of the search. */
export const search = {
  title: 'Search',
  heading: (text: string) => `Search: ${text}`,
  field: 'Function, body, term, document, fact',
  find: 'Find',
  hint: 'Kazakh, Russian and English names are searched at once. Kazakh or Russian may be typed in Latin letters. Every word must occur.',
  found: (n: number) => `Found: ${n} ${plural('en', n, { one: 'hit', other: 'hits' })}.`,
  none: 'Nothing found.',
  noneHint: 'Try fewer words, or the beginning of a word. These terms look alike:',
  noneAlone: 'Try fewer words, or the beginning of a word.',
  instead: 'Or start from the table of who does what.',
  more: (n: number) => `Show more: ${n}`,
  all: 'All kinds',
  kinds: 'Kinds of hits',
};
export type Search = typeof search;
