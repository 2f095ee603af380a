import { plural } from '../plural.ts';

/** Texts of the first page. */
export const home = {
  heading: 'Who decides, who pays, who answers?',
  lead: 'How powers are divided between the republic, the oblast, the district and the village in Kazakhstan. And what the documents do not say.',
  ask: { anyRole: 'All of it: who does what?', label: 'Ask', who: 'Question', function: 'Function', place: 'Place', framework: 'Legal basis', answer: 'Answer' },
  example: 'For example',
  facts: 'Facts and quotes',
  table: {
    heading: 'Where each question is answered',
    hint: (n: number) => `For how many of ${n} functions somebody of this level is named`,
    caption: 'Functions at which a level is named, by role',
    level: 'Level',
    note: (framework: string, place: string) => `${framework}, place: ${place}. Facts stated for the function above count too. A dash means “not found or not yet read”, which are different things:`,
    cells: 'look cell by cell',
  },
  open: {
    heading: 'What the law leaves open',
    hint: 'Found by the same rules in any document',
    of: (tested: number, what: string, cannot: number) => `of ${tested} tested (${what})${cannot > 0 ? `; ${cannot} cannot be tested` : ''}`,
    all: 'All findings and rules',
  },
  start: {
    heading: 'Where to start',
    hint: 'No account, three languages, every fact with its article',
    links: {
      who: { title: 'Find who does what', text: (functions: number) => `${functions} ${plural('en', functions, { one: 'function', other: 'functions' })}, four levels, eight roles.` },
      level: { title: 'What may a village do?', text: 'What it decides, must do and is paid for, whom it answers to, and what others decide on it.' },
      money: { title: 'Follow the money', text: 'Whose revenue, whose rate, whose spending: each budget and each source, before and after.' },
      compare: { title: 'Compare law, Concept and law', text: 'Law of July 2021, the Concept, law of November 2026: what changes, and what the rural akim is only promised.' },
      bodies: { title: 'Look body by body', text: 'Read down a column: all that an akim, an akimat or a maslikhat is charged with.' },
      silent: { title: 'See what the law does not say', text: 'Only rows that were read for a question and do not answer it.' },
      promises: { title: 'See what the Concept of 2021 promises', text: 'Promises, and what rules meanwhile. Its body has not been read here.' },
      text: { title: 'Read it as text', text: 'Sentences instead of a table: to quote, to print, to listen to.' },
    },
  },
  time: { heading: 'Documents in time', hint: (n: number) => `A square is law in force on a day, a circle a concept, a bill or a proposal. All ${n}.` },
  limits: {
    heading: 'What this rests on, and what is missing',
    size: (claims: string, documents: string, provisions: string, frameworks: string) => `${claims} facts from ${provisions} places in ${documents} documents, in ${frameworks} legal bases.`,
    coverage: (cells: string, searched: string, unread: string) => `The law in force has ${cells} cells of function and role; ${searched} were marked as read to the end, ${unread} are not yet read.`,
    closedBy: 'What would close it:',
  },
};

export type Home = typeof home;
