import type { Role } from '@okilet/schema/vocabulary';
import type { RoleWords } from '@okilet/schema/words';

/** The sentence templates of one language. Inserted names stand in the nominative; no ending is glued to them. */
export interface Sentences {
  /** All that is stated, after the name of the function. */
  readonly clauses: (subject: string, clauses: readonly string[]) => string;
  readonly clause: (role: Role, holders: string, verb: string) => string;
  /** One holder, with an article where the language has one. */
  readonly holder: (name: string) => string;
  /** Whose budget pays; names are levels. */
  readonly pays: (names: string, count: number, denied: boolean) => string;
  readonly excluded: (holders: string, role: RoleWords) => string;
  readonly nobodyNamed: string;
  readonly saidAbove: (name: string) => string;
  readonly onlyIf: string;
  readonly promised: (who: string) => string;
  readonly inParts: (who: string) => string;
  readonly silent: (who: string) => string;
  readonly notSearched: (who: string) => string;
}
