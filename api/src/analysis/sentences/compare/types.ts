import type { ChangeKind, Move } from '@okilet/schema/vocabulary';
import type { RoleWords } from '@okilet/schema/words';

/** What a sentence about one change is made of; names stand in the nominative. */
export interface ChangeParts {
  readonly subject: string;
  readonly role: RoleWords;
  /** Who it is about; empty where nobody is named. */
  readonly who: string;
  readonly many: boolean;
  /** MOVED: who has it in the base. */
  readonly from: string;
  /** STRENGTHENED, WEAKENED: how it was said in the base and is said now: "may", "must". */
  readonly was: string;
  readonly is: string;
  readonly base: string;
  readonly target: string;
  /** Frameworks not read for the role. */
  readonly unread: readonly string[];
  readonly move: Move | null;
  /** Two countries are compared: nothing was gained or lost, things stand differently. */
  readonly abroad: boolean;
  /** The rule of the base holds meanwhile. */
  readonly meanwhile: boolean;
  readonly onlyIf: boolean;
  readonly dated: boolean;
  /** Whose affair it is, where that is another unit's. */
  readonly concerns: string;
}

/** Counts of one target against the base. */
interface SummaryParts {
  readonly base: string;
  readonly target: string;
  readonly cells: number;
  readonly compared: number;
  readonly changed: number;
  readonly cannotTell: number;
  readonly unread: number;
  /** The kinds that occur, with the cells in which they do. */
  readonly kinds: readonly { readonly kind: ChangeKind; readonly cells: number }[];
  /** Of the changed cells, those in which all that differs holds only in some places or cases. */
  readonly onlyInCases: number;
  /** Two countries are compared. */
  readonly abroad: boolean;
}

/** Templates of comparison in one language. */
export interface CompareSentences {
  readonly change: Readonly<Record<ChangeKind, (parts: ChangeParts) => string>>;
  /** Said after the sentence, each on its own. */
  readonly concerns: (unit: string) => string;
  readonly onlyIf: string;
  readonly dated: string;
  /** Known from memory only, so that nothing can be told. */
  readonly recalled: string;
  readonly meanwhile: string;
  readonly unread: (frameworks: readonly string[]) => string;
  readonly summary: (parts: SummaryParts) => string;
  /** Only one framework was given. */
  readonly alone: string;
}
