import type { CellState, Role } from '@okilet/schema/vocabulary';
import type { Holders } from '#lib/ui/holders.ts';
import type { Said } from '#lib/ui/text.ts';

/** One function and one role. Short names: there are a thousand of these on a page. */
export interface CellView {
  readonly s: CellState;
  /** Index of its holders; absent where nobody is named. */
  readonly h?: number;
  /** Index of the name of the function above at which it is stated. */
  readonly at?: number;
  /** How many parts state it, and at which levels. */
  readonly n?: number;
  readonly k?: number;
  /** Holds only in some cases. */
  readonly if?: true;
  /** What is said counts only in other places. */
  readonly else?: true;
  /** Known from memory only. */
  readonly mem?: true;
  /** A chosen Concept promises it. */
  readonly p?: true;
  /** Index of the holders of the base, for a promise. */
  readonly m?: number;
}

export interface RowView {
  readonly id: string;
  readonly name: Said;
  /** Steps below the area: 1 or more. */
  readonly depth: number;
  /** The area itself, as a whole. */
  readonly whole?: true;
  /** By the order of the columns, the other roles last; empty where only parts of it have rows. */
  readonly cells: readonly CellView[];
}

/** One column of a collapsed area: functions named at each level, cells that are silent, cells with a promise. */
export interface Summary {
  readonly levels: readonly number[];
  readonly silent: number;
  readonly promised: number;
}

export interface AreaView {
  readonly id: string;
  readonly name: Said;
  /** Functions that the filters leave, and all of the area. */
  readonly shown: number;
  readonly functions: number;
  readonly silent: number;
  readonly open: boolean;
  /** Empty where collapsed. */
  readonly rows: readonly RowView[];
  /** Null where open. */
  readonly summary: readonly Summary[] | null;
}

/** A column: how much of it was found, and how much read. */
export interface ColumnView {
  readonly role: Role;
  readonly cells: number;
  readonly stated: number;
  readonly silent: number;
  readonly promised: number;
}

/** Who does what, ready to show. */
export interface MatrixView {
  readonly columns: readonly ColumnView[];
  /** Roles that share the last column. */
  readonly others: readonly Role[];
  readonly areas: readonly AreaView[];
  readonly holders: readonly Holders[];
  readonly names: readonly string[];
  readonly shown: number;
  readonly functions: number;
  readonly hiddenByPlace: number;
}
