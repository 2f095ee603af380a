import type { ChangeKind, VOCABULARY, Role } from '../vocabulary.ts';

type Lists = typeof VOCABULARY;
/** A short label for every word of every list that readers see. */
export type Labels = { readonly [List in Exclude<keyof Lists, 'Lang'>]: Readonly<Record<keyof Lists[List] & string, string>> };

/** How a role is said. */
export interface RoleWords {
  /** Head of a column: a question. */
  readonly question: string;
  /** After one holder: "decides". */
  readonly one: string;
  /** After several holders. */
  readonly many: string;
  /** Inside a sentence: "who decides". */
  readonly who: string;
}

/** The words of one language: labels, roles, names of places in a document. */
export interface Words {
  readonly labels: Labels;
  readonly roles: Readonly<Record<Role, RoleWords>>;
  /** What differs between two countries, where the word of the kind would say that it was added or taken away. */
  readonly abroad: Readonly<Partial<Record<ChangeKind, string>>>;
  /** "A, B and C". */
  readonly and: string;
  /** Parts of a path in a document; `n` is the number as the document writes it. */
  readonly path: {
    readonly art: (n: string) => string;
    readonly para: (n: string) => string;
    readonly point: (n: string) => string;
    readonly item: (n: string) => string;
    /** A paragraph of a text that has no numbered points. */
    readonly par: (n: string) => string;
    readonly section: (n: string) => string;
    readonly bullet: (n: string) => string;
    readonly page: (n: string) => string;
    /** Places that have no number: a report, a caption, a table. */
    readonly named: Readonly<Record<string, string>>;
  };
}
