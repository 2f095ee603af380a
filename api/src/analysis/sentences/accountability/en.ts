import type { AccountabilitySentences } from './types.ts';

export const en: AccountabilitySentences = {
  electedBy: (names) => `Elected by: ${names}.`,
  appointedBy: (names) => `Appointed by: ${names}.`,
  takePartInAppointing: (names) => `Take part in the appointment: ${names}.`,
  endedBy: (names) => `Powers ended by: ${names}.`,
  takePartInEnding: (names) => `Take part in ending the powers: ${names}.`,
  dissolvedBy: (names) => `Dissolved by: ${names}.`,
  overseenBy: (names) => `Overseen by: ${names}.`,
  reportsTo: (names) => `Reports to: ${names}.`,
  countedWith: (names) => `Links of the office that heads it count as its own: ${names}.`,
  verdict: {
    DOWNWARD: (down) => `By the links coded, it answers to the voters or residents of its own unit (steps: ${down}).`,
    UPWARD_ONLY: (_, up) => `By the links coded, it answers only upwards (steps: ${up}).`,
    BOTH: (down, up) => `By the links coded, it answers to the voters or residents of its own unit (steps: ${down}) and upwards (steps: ${up}).`,
    NONE: () => 'By the links coded, no chain of powers given or ended leads to voters or to a body above.',
    CANNOT_TELL: () => 'Cannot tell to whom it answers: no link of it was coded.',
  },
  kinds: { ELECTS: 'elects', APPOINTS: 'appoints', DISMISSES: 'ends the powers', DISSOLVES: 'dissolves', OVERSEES: 'oversees', REPORTS_TO: 'receives reports' },
  parts: {
    ELECTS: 'takes part in electing', APPOINTS: 'takes part in appointing', DISMISSES: 'takes part in ending the powers',
    DISSOLVES: 'takes part in dissolving', OVERSEES: 'oversees', REPORTS_TO: 'receives reports',
  },
  chain: (steps) => `Who answers to whom, step by step: ${steps.map((step, index) => `${index + 1}) ${step}`).join('; ')}.`,
  step: (agent, principal, kinds) => `${agent} → ${principal} (${kinds})`,
};
