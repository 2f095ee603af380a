import type { RatioSentences } from './types.ts';

export const en: RatioSentences = {
  formulas: {
    DEFINITENESS: 'Cells of leaf functions and all roles that are stated, here or for the function above ÷ cells searched.',
    DISCRETION_GAP: 'Functions that a body of the unit must deliver and on which no body of the unit decides ÷ functions it must deliver and whose decider was read.',
    FUNDING_GAP: 'Tasks for people that a body of the unit must deliver, with no line, nor one for a part, in the expenditure lists of its budget and no money earmarked for them ÷ such tasks whose payer was read. Expenditure lists end in an open clause.',
    OWN_SAY_REVENUE: 'Sources whose rate or reliefs a body of the unit sets (OECD codes a to c) ÷ sources of the unit without transfers and loans.',
    ACCOUNTABILITY: 'Deciding bodies of the unit with a chain of powers given or ended to its own voters or residents ÷ deciding bodies whose links were coded.',
  },
  componentFormulas: {
    POLICY_SCOPE: 'Eight tasks, twelve points. A task gives all its points where only the unit delivers it, half where it does so with others, none otherwise. Points × 4 ÷ 12.',
    POLITICAL_DISCRETION: 'The same eight tasks: all points where only the unit decides, half where it does so with others, none otherwise. Points × 4 ÷ 12.',
    FISCAL_AUTONOMY: '4: rate and reliefs of two major taxes; 3: the rate of a major tax freely; 2: the rate of a major tax within limits; 1: any say on any tax or fee; 0: none.',
    ORGANISATIONAL_AUTONOMY: '1 point where voters or the council of the unit choose its executive, none where a body above does; half a point where the unit decides on its staff and structure. Pay and enterprises are not coded apart.',
  },
  said: (name, numerator, denominator) => `${name}: ${numerator} of ${denominator}`,
  nothing: (name) => `${name}: nothing was read that it could be counted from`,
  cannotTell: (count) => `; cannot tell: ${count}`,
  notSearched: (count) => `; not yet read: ${count}`,
  component: (name, value, most) => `${name}: ${value} on a scale to ${most}.`,
  incomplete: (name, read, inputs) => `${name}: cannot tell; inputs read: ${read} of ${inputs}.`,
  indicative: 'Computed from coded facts after the Local Autonomy Index; indicative, and part of no index.',
};
