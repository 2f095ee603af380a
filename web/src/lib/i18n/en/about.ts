import type { CellState, Role, Verification } from '@okilet/schema/vocabulary';

const roleMeans: Readonly<Record<Role, string>> = {
  REGULATE: 'makes general rules that bind others', DECIDE: 'has the last word: approves, adopts, permits', PROPOSE: 'drafts or submits, for another to decide', DELIVER: 'does it, or must see that it is done',
  FUND: 'its budget bears the cost', OVERSEE: 'checks, and may correct or sanction', CONSULT: 'is heard, without a veto', ANSWER: 'must account for results to a named forum',
};
const stateMeans: Readonly<Record<CellState, string>> = {
  SPECIFIED: 'The text says who. The bar of the mark shows the level.', INHERITED: 'The text says it of a wider function; the mark is hollow.',
  SILENT: 'The text that governs this function was read for this question, and it does not say. Only this may be called silence.', PROMISED: 'The text says that it will be settled later, by another act.',
  EXCLUDED: 'The text expressly denies it.', IN_PARTS: 'Nothing is said of the function as a whole, but something is of its parts.', NOT_SEARCHED: 'Nobody here has read the text for this question. That is our gap, and nothing follows from it.',
};
const verificationMeans: Readonly<Record<Verification, string>> = {
  TEXT: 'read in the document itself, in the edition named', SECONDARY: 'read in another source about the document: a report, a summary, a statement', RECALL: 'from memory, with no text seen: shown apart and counted nowhere',
};
const countries: Readonly<Record<string, string>> = { kz: 'Kazakhstan', pl: 'Poland', ee: 'Estonia', ge: 'Georgia', ua: 'Ukraine', kg: 'Kyrgyzstan', coe: 'Council of Europe' };

export const about = {
  title: 'About and method', countries, roleMeans, stateMeans, verificationMeans,
  lead: 'Okilet shows how authority is divided between levels of government: who makes the rules, decides, delivers, pays, oversees and answers, and what a document leaves open. Every answer is one step from the article it rests on.',
  holds: (facts: string, frameworks: number, functions: number, bodies: number, documents: number) => `The data holds ${facts} facts of ${frameworks} frameworks, about ${functions} functions and ${bodies} bodies, from ${documents} documents.`,
  version: (date: string, version: string) => `Data of ${date}, version ${version}.`,
  fact: 'What a fact is',
  factText: [
    'A fact is one sentence of a document, one role and one body: “the rural akim delivers street lighting”. It carries the place in the document, the edition, how it was verified and, where we saw it, a short quote.',
    'We write down only what the text says. Where it does not say by what title, in which capacity or together with whom a body acts, the fact says “not stated”. A clause such as “other powers by law” is no fact.',
  ],
  roles: 'Eight roles', rolesText: 'The same eight questions are put to every function and every text. Colour says the family of a role only; the word and the icon say the role.',
  states: 'What an empty cell means', statesText: 'Emptiness is information, and there are several kinds. They are never added together.',
  readings: 'Two readings',
  readingsText: [
    'A text that changes another is shown by what it says itself; what the law rules meanwhile stands apart. An unread Concept therefore shows “not yet read”, never the face of the law.',
    'A draft can also be read as the law with the text laid over it. The page says which reading it shows.',
  ],
  verified: 'How facts are verified',
  limits: 'What this is not',
  limitsText: [
    'No ranking: frameworks stand in the order of time, and no count adds up to a score.', 'No statement about practice: here stands what texts say, not what happens.', 'No legal advice and no official text: the text stands on the official site.',
    'No finding from what was not read: a rule then says “cannot tell”.', 'Titles and paraphrases in Kazakh and English are often ours; a mark says so.', 'No lawyer-linguist and no second coder has reviewed the data yet.',
  ],
  gaps: 'What is known to be missing', gapsText: 'Each gap with what would close it.', gap: 'What is missing', closedBy: 'What would close it', country: 'Country',
  cite: 'Licence and how to cite', licence: 'The data may be used by anyone under CC BY 4.0, the code under Apache 2.0. Texts of laws are official documents.', citePlace: 'Cite a page with its address: the address holds the framework, the place and all choices.',
  glossary: 'Glossary', documents: 'Documents', api: 'API for programs',
  glossaryLead: (n: number) => `${n} terms of the division of powers, in plain words, with the place that defines each and the terms it is often confused with.`,
  find: 'A word', terms: (n: number, all: number) => `Shown ${n} of ${all} terms`, defines: 'Defined in', confused: 'Not the same as', noTerm: 'No term holds this word.', allTerms: 'Show all',
};
export type About = typeof about;
