/** Countries by the folder of their pack. */
const countries: Readonly<Record<string, string>> = { kz: 'Kazakhstan', pl: 'Poland', ee: 'Estonia', ge: 'Georgia', ua: 'Ukraine', kg: 'Kyrgyzstan', coe: 'Council of Europe' };
/** A line under the title, where the state of reading must be known before anything else. */
const titleLines: Readonly<Record<string, string>> = {
  'kz-concept-2021': 'The body of the Concept (decree 639 of 18 August 2021) has not been read by anyone here: what stands below rests on the decree, captions, summaries and statements.',
};

export const frameworks = {
  title: 'Frameworks',
  lead: 'Laws in force on a date, government Concepts, bills, proposals and foreign benchmarks, in the order of time. None stands above another; the bars say how much of each was read, not how good it is.',
  countries, titleLines,
  whatRead: 'What was read',
  cells: (n: number, all: number) => `stated ${n} of ${all}`, silent: (n: number) => `silent ${n}`, promised: (n: number) => `promised ${n}`,
  facts: (n: number) => (n === 1 ? '1 fact' : `${n} facts`),
  complete: 'Complete in itself: it changes no base.',
  earlier: (days: number) => `${days} days before this text`, later: (days: number) => `${days} days after this text`,
  far: (years: string) => `over a year: ${years} years apart`, noBase: 'It changes a law that is not coded here, so nothing is said of what rules meanwhile.',
  onPage: 'On this page', who: 'Who does what', compare: 'Compare with the law', asOf: (date: string) => `as of ${date}`,
  factsHead: 'Facts', functionsStated: 'Functions of which something is stated', functionsRead: 'Functions read', linksHead: 'Links between bodies', revenuesHead: 'Revenue rules',
  outOf: (n: number, all: number) => `${n} of ${all}`,
  basics: 'Basics', kind: 'Kind', stage: 'Stage', date: 'The day it speaks of', base: 'What it changes',
  levels: 'Levels and bodies', level: 'Level', units: 'Units', bodies: 'Bodies named', office: 'How they come to office', noBody: 'none named in what was read', noLink: 'no link coded', links: (n: number) => (n === 1 ? '1 link' : `${n} links`),
  functions: 'What it says about functions', byRole: (n: number) => `By role, of ${n} functions`, byArea: 'By area, all eight roles', stated: 'stated', wider: 'wider function', parts: 'in parts', promisedHead: 'promised', silentHead: 'silent', unread: 'not yet read', of: 'of all',
  unreadNote: (n: number, all: number) => `“Not yet read” is our gap, not the text’s: ${n} of ${all} cells.`,
  money: 'Money', budget: 'Budget', sourcesOf: 'sources it receives', rateNamed: 'who sets the rate is named', noMoney: 'No source of money is coded under this framework.',
  links5: 'Links and elections', link: 'Link', coded: 'coded',
  sources: 'Sources and limits', document: 'Document', edition: 'Edition', noEdition: 'no edition was read', recallNote: 'Facts from memory are shown and never counted.',
  promises: 'What it promises for later', promisesHint: 'Announced, to be settled by another act. A promise stands in no count of what is stated.',
  scheduled: 'In force later or no more', scheduledHint: 'Stated in the text, but not in effect on its date: in no cell, finding or ratio.',
};
export type Frameworks = typeof frameworks;
