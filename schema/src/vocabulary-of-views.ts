/** Words of pictures and of search. Part of the vocabulary; import them from there. */
export const FLOW_ENDS = {
  SOURCE: 'a group of sources',
  BUDGET: 'a budget',
  AREA: 'an area of functions',
} as const;
export type FlowEnd = keyof typeof FLOW_ENDS;

export const NODE_KINDS = {
  BODY: 'a body, an office or a group',
  BUDGET: 'a budget or a fund',
  FUNCTION: 'a function of government',
} as const;
export type NodeKind = keyof typeof NODE_KINDS;

export const EDGE_KINDS = {
  LINK: 'one body elects, appoints, dismisses, dissolves or oversees another, or reports to it',
  TRANSFER: 'a budget gives to another',
  POWER: 'a body makes rules for a function, or decides',
  RESPONSIBILITY: 'a body delivers a function, or answers for it',
  FUNDING: 'a body or a budget pays for a function',
  VOICE: 'a body proposes, is heard or oversees',
} as const;
export type EdgeKind = keyof typeof EDGE_KINDS;

export const HIT_TYPES = {
  FUNCTION: 'a function of government',
  BODY: 'a body, an office or a group',
  TERM: 'a term of the glossary',
  DOCUMENT: 'a document',
  FRAMEWORK: 'a framework',
  CLAIM: 'a coded fact, by its paraphrase',
} as const;
export type HitType = keyof typeof HIT_TYPES;
