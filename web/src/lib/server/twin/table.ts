import type { Lang } from '@okilet/schema/vocabulary';
import type { twin } from '#lib/i18n/en/twin.ts';

/** What the load function of a page with rows needs of a request, so that its twins can ask it too. */
export interface Asked {
  readonly params: { readonly lang: Lang };
  readonly url: URL;
}

/** Columns of the tables, named alike in all of them. */
export type Column = keyof (typeof twin)['columns'];
export type Value = string | number | null;

/** The rows that a page shows, each with the same columns. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Partial<Record<Column, Value>>>[];
}

/** From what every copy must say: the data it came from, and where it stands. */
interface Origin {
  /** What the page is called, in its language. */
  readonly title: string;
  /** Address of the page. */
  readonly address: string;
  readonly version: string;
  readonly date: string;
  readonly licence: string;
  /** How to name it, in one line. */
  readonly cite: string;
}

/** A table with its columns named in the language of the page, and its origin. */
export interface Twin extends Table {
  readonly heads: Readonly<Record<Column, string>>;
  readonly origin: Origin;
}
