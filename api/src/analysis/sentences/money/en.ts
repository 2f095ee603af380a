import type { MoneySentences } from './types.ts';

export const en: MoneySentences = {
  budget: (name) => `Budget: ${name}.`,
  say: ({ sources, whole, byRate, ownSay }) =>
    `Sources without transfers and loans: ${sources}; kept whole: ${whole} of ${sources}. ` +
    `The rate is set by a body of this unit for ${byRate.HERE} of ${sources}, by a body of another unit for ${byRate.ELSEWHERE}, not named or without a rate for ${byRate.NOT_NAMED}. ` +
    `A say of its own on the OECD scale (codes a to c): ${ownSay} of ${sources}.`,
  noSources: 'No source without transfers and loans was coded for it.',
  receives: (names) => `Receives from budgets: ${names}.`,
  gives: (names) => `Gives to budgets: ${names}.`,
  pays: (functions) => `Functions it is named to pay for: ${functions}.`,
  source: (name) => `${name}.`,
  rateSetBy: (names) => `Rate set by: ${names}.`,
  administeredBy: (names) => `Administered by: ${names}.`,
  kept: (parts) => `Received by budgets: ${parts.join('; ')}.`,
  inCase: (segment) => ` (${segment})`,
  percent: (min, max) => (min === max ? `${min} %` : `${min}–${max} %`),
  byDecision: 'by decision',
  byFormula: 'by formula',
  residual: 'what is left',
  notStated: 'share not stated',
  splitBy: (name) => `split decided by: ${name}`,
  nothing: 'No revenue in effect was coded for this text at this place.',
  notAmounts: 'These are shares and decisions of the text, not amounts.',
};
