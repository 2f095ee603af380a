const types: Readonly<Record<string, string>> = {
  CONSTITUTION: 'Constitutions', CONSTITUTIONAL_LAW: 'Constitutional laws', CODE: 'Codes', LAW: 'Laws', TREATY: 'Treaties', DECREE: 'Decrees and resolutions', DECISION: 'Decisions', ORDER: 'Orders',
  CONCEPT: 'Concepts', PLAN: 'Plans', BILL: 'Bills', DECREE_DRAFT: 'Draft decrees', CONCEPT_DRAFT: 'Draft Concepts', APPEAL: 'Appeals', RECOMMENDATIONS: 'Recommendations', REPORT: 'Reports', ARTICLE: 'Articles in the press and journals',
  NEWS: 'News', SPEECH: 'Speeches', STATEMENT: 'Statements', SUMMARY: 'Summaries', PROFILE: 'Country profiles', WEB_PAGE: 'Web pages', INFOGRAPHIC: 'Infographics', PRESENTATION: 'Presentations', REFERENCE: 'Reference notes',
};
const statuses: Readonly<Record<string, string>> = {
  IN_FORCE: 'in force', ADOPTED: 'adopted', REPEALED: 'repealed', DRAFT: 'draft', PUBLISHED: 'published', SUPERSEDED: 'overtaken by a later text', EXPIRED: 'expired', WITHDRAWN: 'withdrawn',
};

export const sources = {
  title: 'Documents', types, statuses,
  lead: (n: number) => `${n} documents that facts are cited from, or that were looked for, by type. We keep short quotes and our own paraphrase; the text itself stands on the official site.`,
  search: 'Title, number, issuer', searchHint: '148-II, budget, Concept', type: 'Type', anyType: 'all types',
  shown: (n: number, all: number) => `Shown ${n} of ${all} documents`, none: 'No document fits.', all: 'Show all',
  editionsRead: (n: number) => (n === 1 ? '1 edition read' : `${n} editions read`), noEditions: 'no edition was read', secondary: 'some of it through another source',
  leadDocument: 'Here is not the text but what was read of it: articles with the facts that rest on them.',
  leadPlace: (n: number) => (n === 1 ? 'Not the text, but our paraphrase and short quotes; 1 fact rests on this place.' : `Not the text, but our paraphrase and short quotes; ${n} facts rest on this place.`),
  official: 'The text itself', editions: 'Editions read', places: (n: number) => (n === 1 ? '1 place' : `${n} places`),
  contents: 'Articles', contentsHint: (facts: number, articles: number) => `${facts} facts in ${articles} articles of this edition. An article that is missing here has no facts in the data; that does not mean that it was repealed.`,
  describes: 'not its title: our description', factsWord: 'facts', nothingCoded: 'No fact rests on this document in the data.',
  commonHint: 'Checked against the text where nothing else is said. All facts here come from:',
  whatRead: 'What was read', edition: 'Edition', language: 'Language', read: 'Read', how: 'How it was verified', archived: 'Archived copy', uses: 'Frameworks that rest on it',
  paraphrase: 'Our paraphrase', factsHere: 'Facts that rest on it', noFacts: 'No fact rests on this place; it is cited elsewhere, in the glossary or in verdicts.', revenue: 'source of money',
};
export type Sources = typeof sources;
