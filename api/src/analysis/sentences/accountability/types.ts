import type { AccountabilityVerdict, LinkKind } from '@okilet/schema/vocabulary';

/** How accountability says itself. Names stand in the nominative, after a colon or an arrow. */
export interface AccountabilitySentences {
  readonly electedBy: (names: string) => string;
  readonly appointedBy: (names: string) => string;
  readonly takePartInAppointing: (names: string) => string;
  readonly endedBy: (names: string) => string;
  readonly takePartInEnding: (names: string) => string;
  readonly dissolvedBy: (names: string) => string;
  readonly overseenBy: (names: string) => string;
  readonly reportsTo: (names: string) => string;
  /** The offices that count for a body since they head it. */
  readonly countedWith: (names: string) => string;
  /** Steps are counts of links to the voters of its own unit and to the nearest body above. */
  readonly verdict: Readonly<Record<AccountabilityVerdict, (down: number, up: number) => string>>;
  /** What a principal does with its agent where it decides. */
  readonly kinds: Readonly<Record<LinkKind, string>>;
  /** The same where it only takes part. */
  readonly parts: Readonly<Record<LinkKind, string>>;
  /** A chain, step by step. */
  readonly chain: (steps: readonly string[]) => string;
  readonly step: (agent: string, principal: string, kinds: string) => string;
}
