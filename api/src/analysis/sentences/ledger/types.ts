import type { MoneyMove, RoleFamily } from '@okilet/schema/vocabulary';

/** A count and what it is made of, by family of role. */
export interface Part {
  readonly number: number;
  readonly families: readonly { readonly family: RoleFamily; readonly number: number }[];
}
interface LedgerParts {
  readonly body: string;
  readonly base: string;
  readonly target: string;
  readonly gains: Part;
  readonly loses: Part;
  readonly strengthened: number;
  readonly weakened: number;
  readonly keeps: number;
  readonly promised: number;
  readonly cannotTell: number;
  readonly lines: number;
  readonly onlyInCases: number;
  /** Of the gained and lost: with money, and not known. */
  readonly withMoney: number;
  readonly moneyUnknown: number;
  readonly around: number;
}

/** Templates of the ledger in one language. */
export interface LedgerSentences {
  readonly summary: (parts: LedgerParts) => string;
  readonly nothing: (body: string, base: string, target: string) => string;
  readonly kept: (subject: string, clause: string) => string;
  readonly money: Readonly<Record<MoneyMove, string>>;
  readonly paid: string;
}
