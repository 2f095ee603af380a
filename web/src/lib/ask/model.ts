import type { CellState, ConditionKind, Definiteness, Force, Role, Verification } from '@okilet/schema/vocabulary';
import type { ShortCite } from '#lib/ui/short-cite.ts';
import type { Said } from '#lib/ui/text.ts';

export interface Short {
  readonly id: string;
  readonly shortName: Said;
}
interface Holder extends Short {
  readonly unitType: { readonly levels: readonly { readonly rank: number }[] };
}

/** A fact as the fragment `AskFact` asks for it. */
export interface AskFact {
  readonly id: string;
  readonly force: Force;
  readonly definiteness: Definiteness;
  readonly verification: Verification;
  readonly says: Said;
  readonly condition: Said | null;
  readonly validFrom: string | null;
  readonly body: Holder | null;
  readonly fromBudget: Holder | null;
  readonly function: Short;
  readonly citations: readonly ShortCite[];
}

/** The answer to one question about a function. */
export interface AskCell {
  readonly role: Role;
  readonly state: CellState;
  readonly onlyIf: readonly ConditionKind[];
  readonly elsewhere: number;
  readonly statedAt: Short | null;
  readonly claims: readonly AskFact[];
  readonly meanwhile: readonly AskFact[];
}
