import { plural } from '../plural.ts';

/** Texts of the appeal and its points. */
export const demands = {
  title: 'Appeal',
  heading: (year: string) => `The appeal of ${year} and the documents`,
  lead: (points: number) => `The appeal has ${points} ${plural('en', points, { one: 'point', other: 'points' })}. Each cell says what a document holds on it, and whether we read it. There are no totals: the documents were not read equally.`,
  kinds: { DEMAND: 'Demands', STANDARD: 'Arguments and measures', WARNING: 'Warnings', CALL: 'Call', PLEDGE: 'Pledge of the authors' },
  warnings: 'Warnings have their own words and no colour.',
  point: 'What the appeal says',
  caption: 'Points of the appeal against documents, in time order',
  read: 'What was read',
  to: 'To',
  kind: 'Kind',
  toAll: 'all',
  kindAll: (n: number) => `all ${n} points`,
  shown: (n: number, all: number) => `Shown ${n} of ${all} documents: those on which the most points can be told.`,
  shownAll: (all: number) => `All ${all} documents are shown, in time order.`,
  showAll: (n: number) => `Show all ${n}`,
  showFew: (n: number) => `Show ${n}`,
  addressed: (list: string) => `To: ${list}`,
  notJudged: 'not yet judged',
  rule: (found: number, clear: number, cannot: number) => `rule: found ${found}, nothing ${clear}, cannot tell ${cannot}`,
  notes: 'The points are in our words.',
  date: (from: string, to: string) => `Dated between ${from} and ${to}`,
  reading: 'How the verdicts are to be read',
  published: 'Published by',
  none: 'No point of this kind is addressed so.',
  questions: 'Sixteen plain questions to the same documents',
  one: { back: 'All points', metIf: 'When it holds', about: 'Functions', rule: 'The same is tested by the rule', verdicts: 'What each document holds' },
};
export type Demands = typeof demands;
