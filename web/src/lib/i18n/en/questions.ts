/** Texts of the plain questions. */
export const questions = {
  title: 'Plain questions',
  heading: (questions: number, documents: number) => `${questions} plain questions to ${documents} documents`,
  lead: 'The same questions about local self-government are put to each document. Each cell says what we found and where. “Promised” speaks of a rule to come.',
  unlike: (least: number, most: number, all: number) => `The columns were not read equally: from ${least} to ${most} of ${all} questions. A difference between columns that were read unequally is not a change of the law.`,
  question: 'Question',
  caption: 'Questions and the answers of documents, in time order',
  read: 'What was read',
  strip: (read: number, asked: number) => `read for ${read} of ${asked}`,
  documents: 'Documents',
  main: (n: number) => `the ${n} read for the most questions`,
  all: (n: number) => `all ${n}`,
  recalled: (word: string) => `from memory, not counted: ${word}`,
  notes: 'The explanations are in our words.',
  appeal: 'The same documents against the appeal',
};
export type Questions = typeof questions;
