/**
 * The words of the model: each word with its one-line meaning in English.
 * The codebook, the SDL and the pages read them here; labels in three languages are in `words/`.
 * Sources: the roles refine the four questions of OECD, Making Decentralisation Work (2019), guideline 1;
 * force, condition and holder follow Institutional Grammar 2.0; autonomy is OECD's tax-autonomy scale.
 */
import { AUTONOMY_COMPONENTS, ACCOUNTABILITIES, DEMAND_KINDS, HUMAN_VERDICTS, RATIOS, VERDICTS } from './vocabulary-of-verdicts.ts';
import { BUDGET_KINDS, FLOWS, MONEY_CHANGES, MONEY_SLOTS, RATE_SAYS, SHARE_KINDS } from './vocabulary-of-money.ts';
import { EDGE_KINDS, FLOW_ENDS, HIT_TYPES, NODE_KINDS } from './vocabulary-of-views.ts';

export * from './vocabulary-of-money.ts';
export * from './vocabulary-of-verdicts.ts';
export * from './vocabulary-of-views.ts';

export const LANGS = {
  kk: 'Kazakh',
  ru: 'Russian',
  en: 'English',
} as const;
export type Lang = keyof typeof LANGS;
/** Languages in the order in which the site lists them. */
export const LANG_LIST = ['kk', 'ru', 'en'] as const satisfies readonly Lang[];

export const ROLES = {
  REGULATE: 'makes binding general rules for others',
  DECIDE: 'has the final say: approves, adopts, permits',
  PROPOSE: 'drafts or submits for the decision of another',
  DELIVER: 'carries out, or is charged with ensuring',
  FUND: 'its budget bears the cost',
  OVERSEE: 'checks, with power to correct or to sanction',
  CONSULT: 'is heard, without a veto',
  ANSWER: 'must account for results to a named forum',
} as const;
export type Role = keyof typeof ROLES;

/** The six roles that are asked of every function unless others are chosen, in the order in which tables and sentences have them. */
export const ASKED_ROLES = ['REGULATE', 'DECIDE', 'DELIVER', 'FUND', 'OVERSEE', 'ANSWER'] as const satisfies readonly Role[];

export const ROLE_FAMILIES = {
  POWER: 'the right to make rules or to decide',
  RESPONSIBILITY: 'the duty to deliver or to answer',
  FUNDING: 'the budget that pays',
  VOICE: 'the right to propose, to be heard, to oversee',
} as const;
export type RoleFamily = keyof typeof ROLE_FAMILIES;

/** The family of a role; decisions.md 3 puts PROPOSE with voice and ANSWER with responsibility. */
export const FAMILY_OF: Readonly<Record<Role, RoleFamily>> = {
  REGULATE: 'POWER',
  DECIDE: 'POWER',
  PROPOSE: 'VOICE',
  DELIVER: 'RESPONSIBILITY',
  FUND: 'FUNDING',
  OVERSEE: 'VOICE',
  CONSULT: 'VOICE',
  ANSWER: 'RESPONSIBILITY',
};

export const FORCES = {
  MUST: 'a duty',
  MAY: 'a right',
  MUST_NOT: 'a prohibition',
} as const;
export type Force = keyof typeof FORCES;

export const MODES = {
  EXCLUSIVE: 'this body and no other',
  JOINT: 'all named must agree',
  PARALLEL: 'each in its own part',
  RESIDUAL: 'whatever nobody else has',
  SUPPORT: 'assists another',
  UNSTATED: 'the text does not say how the power is shared',
} as const;
export type Mode = keyof typeof MODES;

export const TITLES = {
  OWN: 'held in its own right',
  DELEGATED: 'handed over by a named principal',
  DECONCENTRATED: 'exercised as a branch of the centre',
  UNSTATED: 'the text does not say by what title',
} as const;
export type Title = keyof typeof TITLES;

export const CAPACITIES = {
  STATE: 'acts for the state',
  SELF_GOVERNMENT: 'acts for local self-government',
  COMMUNITY: 'acts for the local community',
  UNSTATED: 'the text does not say in which capacity',
} as const;
export type Capacity = keyof typeof CAPACITIES;

export const DEFINITENESS = {
  EXPLICIT: 'stated in the text',
  IMPLIED: 'follows from two provisions read together',
  PROMISED: 'announced, to be settled later',
} as const;
export type Definiteness = keyof typeof DEFINITENESS;

export const ASPECTS = {
  POLICY: 'aims and strategy',
  BUDGET: 'money of the task',
  STAFF: 'people and posts',
  ASSETS: 'property and works',
  STANDARDS: 'norms and quality',
  PRICES: 'tariffs, rates and fees',
  CASES: 'decisions in single cases',
  LEGALITY: 'whether the law is kept',
  EXPEDIENCY: 'whether the choice is wise',
  FINANCE: 'how money is used',
  PROCEDURE: 'how the body itself works; shown, never a gain or a loss of power',
} as const;
export type Aspect = keyof typeof ASPECTS;

export const CONDITION_KINDS = {
  GROUNDS: 'only on grounds that the text names',
  PROCEDURE: 'in a set procedure',
  EXCEPT: 'except for what the text names',
  DEADLINE: 'by or within a time',
  CONSENT: 'with the consent of another',
  PLACE: 'only in the places named',
  PILOT: 'only in a pilot',
  POPULATION: 'only above or below a number of people',
  STAGED: 'in stages',
  OPT_IN: 'where a body chooses it',
  IF_CREATED: 'where the body has been created',
  EMERGENCY: 'in an emergency',
  OTHER: 'a condition of another kind',
} as const;
export type ConditionKind = keyof typeof CONDITION_KINDS;

/** Conditions under which a claim counts only where that place or case is chosen (decisions.md 3). */
export const CASE_CONDITIONS: ReadonlySet<ConditionKind> = new Set([
  'PLACE', 'PILOT', 'POPULATION', 'STAGED', 'OPT_IN', 'IF_CREATED', 'EMERGENCY',
]);

export const VERIFICATIONS = {
  TEXT: 'read in the document itself',
  SECONDARY: 'read in another source about the document',
  RECALL: 'from memory; shown, never counted',
} as const;
export type Verification = keyof typeof VERIFICATIONS;

export const REVIEWS = {
  DRAFT: 'one coder, no citation yet',
  CODED: 'cites a provision',
  REVIEWED: 'a second person agreed',
} as const;
export type Review = keyof typeof REVIEWS;

export const CURRENCIES = {
  AT_DATE: 'read in an edition no later than the date of the framework',
  NOTES: 'read in a later edition; its amendment notes show no change since',
  UNCHECKED: 'read in a later edition; whether it changed since was not checked',
} as const;
export type Currency = keyof typeof CURRENCIES;

export const FRAMEWORK_KINDS = {
  LAW: 'law in force on a date',
  CONCEPT: 'a government Concept',
  BILL: 'a bill or a draft law',
  PROPOSAL: 'a proposal of others than the government',
  BENCHMARK: 'a foreign or international framework',
} as const;
export type FrameworkKind = keyof typeof FRAMEWORK_KINDS;

export const CLOSURES = {
  COMPLETE: 'stands for itself, inherits from nothing',
  DELTA: 'changes a base; what it does not touch stays as in the base',
} as const;
export type Closure = keyof typeof CLOSURES;

export const STAGES = {
  DRAFT: 'a draft',
  ADOPTED: 'adopted',
  IN_FORCE: 'in force',
  SUPERSEDED: 'overtaken by a later text',
  WITHDRAWN: 'withdrawn',
} as const;
export type Stage = keyof typeof STAGES;

export const BODY_KINDS = {
  ASSEMBLY: 'an elected assembly, or one of its members',
  OFFICE: 'an office held by one person',
  EXECUTIVE: 'a collegiate executive',
  AGENCY: 'an administrative institution',
  COMMUNITY: 'a body of residents, or a group of society',
  ELECTORATE: 'those who vote',
  COURT: 'a court',
  ENTERPRISE: 'an enterprise',
  ASSOCIATION: 'an association',
} as const;
export type BodyKind = keyof typeof BODY_KINDS;

export const SPHERES = {
  STATE: 'state administration',
  SELF_GOVERNMENT: 'local self-government',
  DUAL: 'both, in two capacities',
  COMMUNITY: 'society outside the organs of power',
} as const;
export type Sphere = keyof typeof SPHERES;

export const FUNCTION_KINDS = {
  POLICY: 'a task for people: water, schools, roads',
  GOVERNANCE: 'a steering power: budget, staff, elections, boundaries',
} as const;
export type FunctionKind = keyof typeof FUNCTION_KINDS;

export const LINK_KINDS = {
  ELECTS: 'elects',
  APPOINTS: 'appoints',
  DISMISSES: 'ends the powers or dismisses',
  DISSOLVES: 'dissolves',
  OVERSEES: 'oversees',
  REPORTS_TO: 'reports to',
} as const;
export type LinkKind = keyof typeof LINK_KINDS;

export const LINK_PARTS = {
  INITIATES: 'starts the procedure',
  SUBMITS: 'names or submits to the one who decides',
  CONSENTS: 'must agree',
  OBLIGES: 'its vote binds the one who decides',
  DECIDES: 'decides, others take part',
  SOLE: 'decides alone',
} as const;
export type LinkPart = keyof typeof LINK_PARTS;

export const LINK_BASES = {
  TERM: 'at the end of the term',
  DISCRETION: 'at its own discretion',
  LEGALITY: 'for a breach of the law',
  NO_CONFIDENCE: 'by a vote of no confidence',
  COURT: 'by a court',
  UNSTATED: 'the text does not say on what basis',
} as const;
export type LinkBasis = keyof typeof LINK_BASES;

export const STRENGTHS = {
  SANCTION: 'can end or give the office: elects, dismisses, dissolves, appoints decisively',
  CONTROL: 'oversees, or takes part in appointing or dismissing',
  INFORMATION: 'receives reports',
} as const;
export type Strength = keyof typeof STRENGTHS;

const DECISIVE: ReadonlySet<LinkPart> = new Set(['OBLIGES', 'DECIDES', 'SOLE']);

/** Whether this part alone carries the decision: it decides, or its vote binds the one who does. */
export function isDecisive(part: LinkPart | null): boolean {
  return part !== null && DECISIVE.has(part);
}

/**
 * How strongly a link makes its agent answer to its principal: who elects, or decisively appoints, dismisses or dissolves, can
 * sanction; who oversees or takes part, controls; who is reported to, is informed (accountability as a forum with
 * consequences, Bovens 2007; decisions.md 3 on `part`).
 */
export function strengthOf(kind: LinkKind, part: LinkPart | null): Strength {
  if (kind === 'REPORTS_TO') return 'INFORMATION';
  if (kind === 'OVERSEES') return 'CONTROL';
  return isDecisive(part) || (kind === 'ELECTS' && part === null) ? 'SANCTION' : 'CONTROL';
}

export const CELL_STATES = {
  SPECIFIED: 'the text says who',
  PROMISED: 'the text promises to settle it later',
  EXCLUDED: 'the text denies it',
  INHERITED: 'stated for the function above',
  IN_PARTS: 'not stated here, stated for parts of the function',
  SILENT: 'the text that governs the function was read for this role; it does not say',
  NOT_SEARCHED: 'not yet read for this role',
} as const;
export type CellState = keyof typeof CELL_STATES;

export const READINGS = {
  OWN: 'what the text itself says',
  EFFECTIVE: 'the base with the facts of the text laid over it',
} as const;
export type Reading = keyof typeof READINGS;

export const CHANGE_KINDS = {
  GAINED: 'named now, not named in the base',
  LOST: 'no longer named',
  STRENGTHENED: 'named in both, stronger now',
  WEAKENED: 'named in both, weaker now',
  MOVED: 'moved from one body to another',
  BECAME_SILENT: 'stated in the base; read now and not stated',
  PROMISE_REPLACES_RULE: 'a rule in the base, only a promise now',
  PROMISED: 'promised now, not stated in the base',
  CANNOT_TELL: 'one side was not read for this role',
} as const;
export type ChangeKind = keyof typeof CHANGE_KINDS;

export const MOVES = {
  SUCCESSOR: 'to the body that took its place',
  SAME_LEVEL: 'to another body of the same level',
  UP: 'to a higher level',
  DOWN: 'to a lower level',
} as const;
export type Move = keyof typeof MOVES;

export const MONEY_MOVES = {
  YES: 'money of its unit for the same function moved the same way',
  NO: 'read on both sides: no money moved with it',
  UNKNOWN: 'who pays for it was not read on both sides',
} as const;
export type MoneyMove = keyof typeof MONEY_MOVES;

export const SEVERITIES = {
  HIGH: 'high',
  MEDIUM: 'medium',
  LOW: 'an invitation to look',
} as const;
export type Severity = keyof typeof SEVERITIES;

export const BASES = {
  STATED: 'rests on what texts say',
  SILENCE: 'rests on what was searched and not found',
} as const;
export type Basis = keyof typeof BASES;

export const QUESTION_ANSWERS = {
  ANSWERED: 'the text answers it',
  PARTLY: 'the text answers a part',
  PROMISED: 'the text promises an answer',
  SILENT: 'read, no answer',
  NOT_SEARCHED: 'not yet read for this question',
  NOT_APPLICABLE: 'the question does not arise',
} as const;
export type QuestionAnswer = keyof typeof QUESTION_ANSWERS;

/** The words of a list, in its order. */
export function wordsOf<T extends Readonly<Record<string, string>>>(list: T): readonly (keyof T & string)[] {
  return Object.keys(list);
}

/** Every list by its name in the SDL, for the codebook and for the test that holds SDL and vocabulary equal. */
export const VOCABULARY = {
  Lang: LANGS,
  Role: ROLES,
  RoleFamily: ROLE_FAMILIES,
  Force: FORCES,
  Mode: MODES,
  Title: TITLES,
  Capacity: CAPACITIES,
  Definiteness: DEFINITENESS,
  Aspect: ASPECTS,
  ConditionKind: CONDITION_KINDS,
  Verification: VERIFICATIONS,
  Review: REVIEWS,
  Currency: CURRENCIES,
  FrameworkKind: FRAMEWORK_KINDS,
  Closure: CLOSURES,
  Stage: STAGES,
  BodyKind: BODY_KINDS,
  Sphere: SPHERES,
  FunctionKind: FUNCTION_KINDS,
  LinkKind: LINK_KINDS,
  LinkPart: LINK_PARTS,
  LinkBasis: LINK_BASES,
  Strength: STRENGTHS,
  BudgetKind: BUDGET_KINDS,
  Flow: FLOWS,
  ShareKind: SHARE_KINDS,
  CellState: CELL_STATES,
  Reading: READINGS,
  DemandKind: DEMAND_KINDS,
  Verdict: VERDICTS,
  HumanVerdictState: HUMAN_VERDICTS,
  ChangeKind: CHANGE_KINDS,
  Move: MOVES,
  MoneyMove: MONEY_MOVES,
  Severity: SEVERITIES,
  Basis: BASES,
  QuestionAnswer: QUESTION_ANSWERS,
  AccountabilityVerdict: ACCOUNTABILITIES,
  HitType: HIT_TYPES,
  FlowEnd: FLOW_ENDS,
  NodeKind: NODE_KINDS,
  EdgeKind: EDGE_KINDS,
  RatioKind: RATIOS,
  AutonomyComponentKind: AUTONOMY_COMPONENTS,
  MoneyChange: MONEY_CHANGES,
  MoneySlot: MONEY_SLOTS,
  RateSay: RATE_SAYS,
} as const;
