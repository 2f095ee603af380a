/** Texts of the page that answers a question in a sentence. */
export const ask = {
  title: 'Ask in a sentence',
  lead: 'Choose the question, the function, the place and the legal basis. The answer is a sentence made from the data, with its articles.',
  pageTitle: (question: string, fn: string) => `${question} ${fn}`,
  pick: 'choose',
  everything: 'Who does what?',
  choose: 'Choose a function, or start from one of these:',
  at: (place: string, framework: string) => `${place}. ${framework}.`, allPlaces: 'All places',
  rests: 'What the answer rests on',
  state: {
    SPECIFIED: 'The text says who.', PROMISED: 'The text promises to settle it later.', EXCLUDED: 'The text denies it.', INHERITED: 'Stated for the function above:', IN_PARTS: 'Stated only for parts of the function; they are named below.',
    SILENT: 'The text was read for this question and does not say.', NOT_SEARCHED: 'Not yet read for this question. That is our gap: the text may answer it.',
  },
  onlyIf: 'Only in some cases', meanwhile: 'What the law in force says meanwhile', elsewhere: (n: number) => `Facts that hold only in other places: ${n}`,
  whatRead: 'What was read for this question', more: 'All facts and quotes of this answer',
  next: 'Ask on', other: 'Another question about the same', under: 'The same under another legal basis', where: 'The same in another place', parts: 'The same about a part', above: 'The same about the function above',
  page: 'The function’s own page',
};
export type Ask = typeof ask;
