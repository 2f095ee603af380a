import type { DocumentType } from '#lib/sources/types.ts';
import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;

export const sources = {
  title: 'Documents',
  lead: (n: number) => `${count(n, 'document', 'documents')} that the facts rest on, or that were looked for. Each fact names the edition and the article; from here the way leads back to the facts.`,
  filter: 'Part of a title or number',
  filterHint: '148-II, budget, decree 639',
  shown: (n: number, all: number) => `Shown: ${n} of ${all}`,
  none: 'No title or number has this.',
  all: 'Show all',
  editions: (n: number) => count(n, 'edition read', 'editions read'),
  noEdition: 'no edition read',
  original: 'Open the original',
  crumb: 'Documents',
  number: (n: string) => `No. ${n}`,
  edition: 'Edition',
  editionOf: (date: string) => `Edition of ${date}`,
  whatWasRead: 'What was read',
  restsOn: 'Frameworks that rest on it',
  contents: 'What facts cite',
  contentsHint: 'Articles that are missing here have no facts in the data: it does not follow that they were repealed.',
  article: 'Place',
  places: (n: number) => count(n, 'place', 'places'),
  citations: (n: number) => count(n, 'citation', 'citations'),
  noPlaces: 'No fact of this edition cites a place in it.',
  our: 'our words',
  wholeDocument: 'The whole document',
  facts: (n: number) => count(n, 'fact', 'facts'),
  factsOf: 'Facts that rest on it',
  nobody: 'nobody is named',
  receives: (budget: string) => `budget: ${budget}`,
  coder: 'Note of the coder',
  otherEditions: 'In other editions that were read',
  types: {
    CONSTITUTION: 'Constitutions', CONSTITUTIONAL_LAW: 'Constitutional laws', CODE: 'Codes', LAW: 'Laws', TREATY: 'Treaties', DECREE: 'Decrees', DECISION: 'Decisions',
    ORDER: 'Orders', CONCEPT: 'Concepts', CONCEPT_DRAFT: 'Drafts of Concepts', DECREE_DRAFT: 'Drafts of decrees', BILL: 'Bills', PLAN: 'Plans', APPEAL: 'Appeals',
    RECOMMENDATIONS: 'Recommendations', STATEMENT: 'Statements', SPEECH: 'Speeches', PRESENTATION: 'Presentations', INFOGRAPHIC: 'Infographics', SUMMARY: 'Summaries',
    REPORT: 'Reports', PROFILE: 'Country profiles', ARTICLE: 'Articles', NEWS: 'News', REFERENCE: 'Reference works', WEB_PAGE: 'Web pages',
  } satisfies Record<DocumentType, string>,
};
export type Sources = { readonly [Key in keyof typeof sources]: (typeof sources)[Key] extends string ? string : (typeof sources)[Key] extends (...args: infer Args) => string ? (...args: Args) => string : Readonly<Record<DocumentType, string>> };
