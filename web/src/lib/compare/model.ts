import type { CellState, ChangeKind, Role } from '@okilet/schema/vocabulary';
import type { Said } from '#lib/ui/text.ts';

/** One difference of a cell against the base. What happens to several bodies in the same words is one. */
export interface ChangeView {
  readonly kind: ChangeKind;
  /** Who it is about, in short; empty where nobody is named. */
  readonly who: readonly string[];
  /** MOVED: who had it. */
  readonly from: string;
  /** What the text says of it, in our words. */
  readonly says: readonly Said[];
  /** Only in the places or cases named. */
  readonly if?: true;
  /** Proven by the day from which it holds. */
  readonly dated?: true;
  /** The rule of the base of this text holds meanwhile. */
  readonly meanwhile?: true;
  /** CANNOT_TELL: indexes of the frameworks not read for it. */
  readonly unread?: readonly number[];
}

/** The cell of one framework. Short names: there are hundreds of these on a page. */
export interface CellView {
  readonly s: CellState;
  /** Index of its holders. */
  readonly h?: number;
  /** The function above at which it is stated. */
  readonly at?: string;
  /** How many parts state it. */
  readonly n?: number;
  /** Holds only in some cases. */
  readonly if?: true;
  readonly changes: readonly ChangeView[];
}

/** One function and one role; a cell for each framework, in time order. */
export interface RowView {
  readonly role: Role;
  readonly cells: readonly CellView[];
}

/** An area with those of its functions that have rows. */
export interface AreaOf<View> {
  readonly id: string;
  readonly name: Said;
  readonly functions: readonly { readonly id: string; readonly name: Said; readonly rows: readonly View[] }[];
}
export type AreaView = AreaOf<RowView>;

/** Everybody named in the cells of one row, and by which documents: a bit a document, in time order. */
export interface OverlayView {
  readonly role: Role;
  readonly who: readonly { readonly name: string; readonly mask: number }[];
  /** Documents that say nothing, that only promise, that were not read. */
  readonly silent: number;
  readonly promised: number;
  readonly unread: number;
  /** What differs; `abroad` where it does in a document of another country than the base. */
  readonly kinds: readonly { readonly kind: ChangeKind; readonly abroad: boolean }[];
}

/** What differs in one row, said in sentences. */
export interface SentenceView {
  readonly role: Role;
  readonly sentences: readonly { readonly kind: ChangeKind; readonly text: Said; readonly abroad: boolean }[];
}
