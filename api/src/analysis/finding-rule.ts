import type { Texts } from '@okilet/schema/facts';
import type { Aspect, Basis, ConditionKind, Lang, Role, Severity } from '@okilet/schema/vocabulary';
import type { FindingView } from './finding-view.ts';
import type { Say } from './finding-say.ts';

/** What is looked at. Its parts make the permanent id of a finding. */
export interface Subject {
  /** Stands in the id in the place of the function; a source of funding stands there for rules of money. */
  readonly function?: string;
  readonly source?: string;
  readonly bodies?: readonly string[];
  /** Stand in the id beside the bodies. */
  readonly budgets?: readonly string[];
  readonly concerns?: string | null;
  readonly aspect?: Aspect | null;
}

/** Why a rule cannot tell, and so what would have to be read. */
export type Why =
  /** The text that governs the function was not read for these roles. */
  | { readonly kind: 'NOT_READ'; readonly roles: readonly Role[] }
  /** Known from memory only. */
  | { readonly kind: 'FROM_MEMORY'; readonly roles: readonly Role[] }
  /** Stated only for the places or cases named. */
  | { readonly kind: 'ONLY_IF'; readonly roles: readonly Role[]; readonly conditions: readonly ConditionKind[] }
  /** Stated, but for the function above or for parts only. */
  | { readonly kind: 'NOT_HERE'; readonly roles: readonly Role[] }
  /** Several bodies, each with an act in words of its own: whether these overlap is not said. */
  | { readonly kind: 'OTHER_WORDS'; readonly roles: readonly Role[] }
  /** No text on how the body is elected or appointed is coded. */
  | { readonly kind: 'NO_SELECTION' }
  /** No list of revenues of the unit is coded. */
  | { readonly kind: 'NO_REVENUES' }
  /** Who sets the rate or the split is not coded. */
  | { readonly kind: 'NO_SETTER' }
  /** The promise names no date. */
  | { readonly kind: 'NO_DATE' };

/** What a sentence needs beside the subject. */
export interface Detail {
  readonly roles?: readonly Role[];
  /** Whom the sentence is about, where the subject names both sides. */
  readonly who?: readonly string[];
  /** The bodies on the other side: who decides instead, who ends the powers. */
  readonly others?: readonly string[];
  readonly payers?: readonly string[];
  readonly day?: string;
  /** Claims in their own paraphrase, each after the body that it is about. */
  readonly words?: readonly { readonly who: string | null; readonly says: Texts }[];
  readonly count?: number;
  readonly of?: number;
  /** Which of its sentences the rule says, or which of its words; several in order. */
  readonly variants?: readonly string[];
}

export interface Found {
  readonly state: 'found';
  readonly subject: Subject;
  /** What was tested, where that is less than the subject; for counting. */
  readonly test?: string;
  readonly severity: Severity;
  readonly claims: readonly string[];
  readonly detail: Detail;
}
export interface Clear {
  readonly state: 'clear';
  readonly subject: Subject;
  readonly test?: string;
  readonly claims: readonly string[];
}
export interface Unknown {
  readonly state: 'cannotTell';
  readonly subject: Subject;
  readonly test?: string;
  readonly claims: readonly string[];
  readonly why: Why;
}
export type Outcome = Found | Clear | Unknown;

/**
 * One rule of finding: one file, listed nowhere by hand. It tests what the formula says and names; severity is looked up
 * from its cases and is never a sum.
 */
export interface FindingRule {
  /** The name of its file, its word in the API and in addresses. */
  readonly id: string;
  readonly basis: Basis;
  /** The severities it can have, the highest first. */
  readonly severities: readonly Severity[];
  readonly title: Texts;
  readonly formula: Texts;
  /** The literature or the law behind it. */
  readonly behind: Texts;
  /** What one test is of: "functions", "bodies"; nominative plural. */
  readonly tested: Texts;
  readonly says: Readonly<Record<Lang, (say: Say) => string>>;
  readonly find: (view: FindingView) => Iterable<Outcome>;
}

/** The order in which severities stand. */
const GRAVITY: readonly Severity[] = ['HIGH', 'MEDIUM', 'LOW'];

/** The highest of several. */
export function highest(severities: readonly Severity[]): Severity {
  return GRAVITY.find((one) => severities.includes(one)) ?? 'LOW';
}
