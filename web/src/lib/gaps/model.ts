import type { Basis, Flow, HumanVerdictState, LinkKind, Role, Severity } from '@okilet/schema/vocabulary';
import type { Said } from '#lib/ui/text.ts';

/** A rule as the fragment `Rule` asks for it. */
export interface RuleView {
  readonly id: string;
  readonly basis: Basis;
  readonly title: Said;
  readonly formula: Said;
  readonly behind: Said;
  readonly tested: Said;
}

/** Of how many things a rule looked at: no count stands without these. */
export interface Counts {
  readonly found: number;
  readonly clear: number;
  readonly cannotTell: number;
  readonly findings: number;
}
export interface RuleCount extends Counts {
  readonly rule: RuleView;
}

interface CiteView {
  readonly provision: { readonly id: string; readonly label: Said; readonly document: { readonly number: string | null; readonly title: Said } };
}
/** A fact by its mark and its places, as the fragment `Stated` asks for it. */
export type StatedView = { readonly id: string; readonly citations: readonly CiteView[] } & (
  | { readonly __typename: 'Assignment'; readonly role: Role }
  | { readonly __typename: 'Revenue'; readonly flow: Flow | null }
  | { readonly __typename: 'Link'; readonly kind: LinkKind }
);

export interface FindingRow {
  readonly id: string;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly sentence: Said;
  /** The first few facts. */
  readonly claims: readonly StatedView[];
  /** How many more there are. */
  readonly more: number;
  readonly verdict: HumanVerdictState | null;
}

/** Findings of one rule about the same bodies, or in the same area. */
export interface Group {
  readonly key: string;
  /** Empty where they name no body or area. */
  readonly names: readonly Said[];
  readonly findings: readonly FindingRow[];
}

export interface Section extends RuleCount {
  readonly groups: readonly Group[];
  /** Findings that stand on the rule's own page only. */
  readonly hidden: number;
  readonly untold: readonly Said[];
}
