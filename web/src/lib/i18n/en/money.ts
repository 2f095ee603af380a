import { plural } from '../plural.ts';

/** Texts of "Money" and of the pages of its sources. */
export const money = {
  title: 'Money',
  heading: 'Money: whose revenue, whose rate, whose spending',
  pageTitle: (framework: string) => `Money: ${framework}`,
  lead: 'Which sources feed which budget, who sets their rate, who administers them, who decides on the split, and what each budget is named to pay for.',
  framework: 'Legal basis', base: 'Before and after', noBase: 'not compared', place: 'Place', placeAll: 'all places', source: 'Sources', allSources: 'all',
  reading: 'Reading', readings: { own: 'the text itself', effective: 'the base with the text laid over it' },
  views: 'Views', view: { levels: 'Budgets', flow: 'Flow', table: 'All sources' },
  shares: 'Shares and decisions of the text, not amounts of money.',
  nothing: 'No revenue in effect is coded for this text at this place. That is what was read, not proof that the text has none.',
  nothingMore: 'Look at the newest law in force',
  budgets: {
    heading: 'By budgets', caption: 'Budgets, their own sources and whose say those are',
    budget: 'Budget', sources: 'Own sources', here: 'Rate set by a body of the unit itself', ownSay: 'Own say by the OECD scale', pays: 'Functions it is named to pay for', receives: 'Receives from', gives: 'Gives to',
    of: (n: number, all: number) => `${n} of ${all}`, was: (n: number) => `was ${n}`,
    note: 'Own sources: no transfers between budgets and no loans. Own say: the rate is set by a body of the unit and the source has OECD tax-autonomy code a, b or c.',
  },
  one: {
    caption: (name: string) => `Sources of the budget: ${name}`,
    groups: { HERE: 'Rate set by a body of this unit', ELSEWHERE: 'Rate set by a body of another unit', NOT_NAMED: 'Rate not named, or there is none', BETWEEN: 'Transfers and loans' },
    pays: (n: number) => `Functions it is named to pay for: ${n}`, noPays: 'The text read names it as payer of no function.', nothing: 'No source of this budget is coded.',
  },
  columns: { source: 'Source', share: 'Share', rate: 'Who sets the rate', administers: 'Who administers', recipients: 'Who keeps what', before: 'Before', now: 'Now', cites: 'Where it stands' },
  share: { from: 'from', splitBy: 'split decided by', byDecision: 'by decision', byFormula: 'by formula', residual: 'the rest', notStated: 'share not stated', range: (min: string, max: string) => `${min}–${max}` },
  notNamed: 'not named', rateNone: 'not named, or there is none', condition: 'Condition',
  change: {
    heading: 'Before and after', against: (base: string) => `Against: ${base}.`, counts: (list: string) => `Sources: ${list}.`, all: 'See source by source', only: 'Only what differs', every: 'All sources', onlyOn: (n: number, all: number) => `Shown ${n} of ${all} sources`,
    notNamed: 'not named', far: 'A text that changes only some things never ends what it does not name.',
  },
  flow: {
    heading: 'From sources to budgets to areas', budget: 'Budget drawn', allBudgets: 'all budgets', hint: (n: number) => `The width of a band is a number of sources (left) or of functions (right), never an amount of money. ${n} ${plural('en', n, { one: 'band', other: 'bands' })}.`,
    grouped: (n: number) => `To stay readable, ${n} narrow bands are drawn together as “others”.`, others: 'others',
    list: 'The same as a list', from: 'From', toHead: 'To', count: 'How many', which: 'Which', nSources: (n: number) => `${n}\u00a0${plural('en', n, { one: 'source', other: 'sources' })}`, nFunctions: (n: number) => `${n}\u00a0${plural('en', n, { one: 'function', other: 'functions' })}`,
    nothing: 'There is nothing to draw.',
  },
  amounts: {
    heading: 'Amounts: real budgets, apart from the shares above', lead: 'Amounts come from published budgets and reports, each with its year. They are no part of any legal text, and no share above is computed from them.',
    strip: 'Transfers as a share of revenue, in budgets read', stripHint: (from: number, to: number, n: number) => `Approved plans ${from}–${to}, ${n} budgets. A sample of what was found, not of the country. A dot is one budget, the line is the median of three or more.`,
    budgetsOf: (n: number) => `${n} ${plural('en', n, { one: 'budget', other: 'budgets' })}`, median: (share: string) => `median ${share}`, list: 'Budget by budget', unit: 'Unit', year: 'Year', total: 'Revenue, thousand tenge', share: 'Share of transfers', published: 'Published',
    figures: (year: number | null) => (year === null ? 'Published figures' : `Published figures, ${year}`), figure: 'What', value: 'Value', checked: 'Checked', ours: 'our computation', disputed: 'disputed', noYear: 'not stated', open: 'open',
    qualifiers: { about: (v: string) => `about ${v}`, 'more-than': (v: string) => `more than ${v}` }, yearNotes: { probably: 'probably', uncertain: 'uncertain' },
    units: { 'KZT-million': 'million tenge', 'KZT-billion': 'billion tenge', 'KZT-trillion': 'trillion tenge', percent: '%', 'percent-of-gdp': '% of GDP' },
    more: (n: number) => `Other years, and shares: ${n}`,
  },
  promised: { heading: 'Only promised', hint: 'These stand in no count and no picture.' },
  read: 'What was read',
  page: {
    parts: 'Its parts', gfsm: 'Code in IMF GFSM 2014', kinds: { tax: 'tax', 'non-tax': 'non-tax revenue', capital: 'sale of assets', transfer: 'transfer', loan: 'loan', special: 'special', group: 'group of sources' },
    nothing: 'Nothing is coded about this source under this framework.', caseHead: 'Case',
    facts: 'Facts and articles', time: 'Under each framework', timeCaption: 'This source under each framework in which it is named', framework: 'Framework', spent: 'May be spent only on', free: 'The text read does not tie it to a function.', findings: 'Findings that touch it', note: 'Coder’s note', autonomy: 'OECD code', flow: 'How it comes',
  },
};
export type Money = typeof money;
