/** Words of judgement: demands and their verdicts, accountability, ratios. Part of the vocabulary; import them from there. */
export const DEMAND_KINDS = {
  DEMAND: 'asks an addressee to act',
  WARNING: 'says what will follow',
  CALL: 'calls on people to act',
  PLEDGE: 'promises what the authors will do',
  STANDARD: 'an argument: how it should be',
} as const;
export type DemandKind = keyof typeof DEMAND_KINDS;

export const VERDICTS = {
  MET: 'the condition holds',
  PARTLY: 'holds in part',
  NOT_MET: 'does not hold',
  CONTRADICTED: 'the text says the opposite',
  BORNE_OUT: 'what the warning says holds',
  NOT_BORNE_OUT: 'what the warning says does not hold',
  CANNOT_TELL: 'the text needed was not read',
  NOT_APPLICABLE: 'the framework cannot answer it',
} as const;
export type Verdict = keyof typeof VERDICTS;

/** Verdict words open to a demand of each kind; warnings have words of their own. */
export const VERDICTS_OF: Readonly<Record<DemandKind, readonly Verdict[]>> = (() => {
  const common = ['MET', 'PARTLY', 'NOT_MET', 'CONTRADICTED', 'CANNOT_TELL', 'NOT_APPLICABLE'] as const;
  return {
    DEMAND: common,
    CALL: common,
    PLEDGE: common,
    STANDARD: common,
    WARNING: ['BORNE_OUT', 'PARTLY', 'NOT_BORNE_OUT', 'CANNOT_TELL', 'NOT_APPLICABLE'],
  };
})();

export const HUMAN_VERDICTS = {
  CONFIRMED: 'a person confirmed the finding',
  DISMISSED: 'a person set the finding aside',
} as const;
export type HumanVerdictState = keyof typeof HUMAN_VERDICTS;

export const ACCOUNTABILITIES = {
  DOWNWARD: 'someone it answers to, step by step, is chosen by the voters of its own unit',
  UPWARD_ONLY: 'only bodies above its unit can give or end its powers',
  BOTH: 'both the voters of its own unit and bodies above can give or end its powers',
  NONE: 'links were coded; none says who gives or ends its powers',
  CANNOT_TELL: 'no link of this body was coded',
} as const;
export type AccountabilityVerdict = keyof typeof ACCOUNTABILITIES;

export const RATIOS = {
  DEFINITENESS: 'cells stated, of the cells searched',
  DISCRETION_GAP: 'duties of a unit that only other units decide on, of its duties whose decider was read',
  FUNDING_GAP: 'tasks for people that a unit must deliver with no line of its own budget and no earmarked money, of those whose payer was read',
  OWN_SAY_REVENUE: 'own sources of a unit whose rate or reliefs its bodies set, of its own sources',
  ACCOUNTABILITY: 'deciding bodies of a unit with a chain to its own voters, of those whose links were coded',
} as const;
export type RatioKind = keyof typeof RATIOS;

export const AUTONOMY_COMPONENTS = {
  POLICY_SCOPE: 'which of eight weighted tasks a unit delivers',
  POLITICAL_DISCRETION: 'which of the same tasks it decides on',
  FISCAL_AUTONOMY: 'which of its taxes it has a say on',
  ORGANISATIONAL_AUTONOMY: 'who chooses its executive, and what of its organisation it decides',
} as const;
export type AutonomyComponentKind = keyof typeof AUTONOMY_COMPONENTS;
