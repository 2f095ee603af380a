/** Words of money: budgets, flows, shares, and who has a say. Part of the vocabulary; import them from there. */
export const BUDGET_KINDS = {
  BUDGET: 'a budget of a unit',
  FUND: 'a fund beside the budgets',
} as const;
export type BudgetKind = keyof typeof BUDGET_KINDS;

export const FLOWS = {
  OWN_TAX: 'a tax that goes to this budget whole',
  TAX_SHARE: 'a share of a tax',
  FEE: 'a fee or charge',
  FINE: 'a fine',
  PROPERTY: 'income from property',
  GRANT_GENERAL: 'a transfer without a purpose',
  GRANT_EARMARKED: 'a transfer for a purpose',
  WITHDRAWAL: 'a transfer upwards',
  LOAN: 'a loan',
  ASSET_SALE: 'sale of assets',
  DONATION: 'a voluntary payment',
} as const;
export type Flow = keyof typeof FLOWS;

export const SHARE_KINDS = {
  FIXED: 'a share that the text fixes',
  RANGE: 'a range within which another decides',
  BY_DECISION: 'by the decision of another, no limit in the text',
  FORMULA: 'by a formula',
  RESIDUAL: 'what is left',
} as const;
export type ShareKind = keyof typeof SHARE_KINDS;

/** OECD tax-autonomy scale (Blöchliger and King 2006; OECD.Stat metadata TAXAUTO). */
export const AUTONOMIES = {
  'a.1': 'the unit sets rate and reliefs freely',
  'a.2': 'the same, after consulting above',
  'b.1': 'the unit sets the rate, no limits from above',
  'b.2': 'the unit sets the rate within limits',
  c: 'the unit sets reliefs only',
  'd.1': 'shared; the units fix the split',
  'd.2': 'shared; the split changes only with consent of the units',
  'd.3': 'shared; a higher level may change the split, less often than yearly',
  'd.4': 'shared; the split is fixed each year from above',
  e: 'the centre sets rate and base',
  f: 'none of these fits',
} as const;
export type Autonomy = keyof typeof AUTONOMIES;

export const MONEY_CHANGES = {
  SAME: 'the same cases, recipients, shares, rates and decisions',
  CHANGED: 'named in both, and something of it differs',
  ADDED: 'named now, not named in the base',
  NO_LONGER_NAMED: 'named in the base; a text that stands for itself no longer names it',
  NOT_NAMED: 'named in the base; a text that changes only some things does not name it',
} as const;
export type MoneyChange = keyof typeof MONEY_CHANGES;

export const MONEY_SLOTS = {
  RECIPIENT: 'which budgets receive it, in which cases',
  SHARE: 'what share each keeps',
  SPLIT: 'who decides on the split',
  RATE: 'who sets the rate',
  COLLECTION: 'who administers it',
} as const;
export type MoneySlot = keyof typeof MONEY_SLOTS;

export const RATE_SAYS = {
  HERE: 'a body of the unit whose budget receives it sets the rate',
  ELSEWHERE: 'a body of another unit sets the rate',
  NOT_NAMED: 'the rate is not named, or there is none',
} as const;
export type RateSay = keyof typeof RATE_SAYS;
