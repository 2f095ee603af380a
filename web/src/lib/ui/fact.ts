import type { Aspect, Capacity, ConditionKind, Currency, Definiteness, Force, Mode, Review, Role, Title, Verification } from '@okilet/schema/vocabulary';
import type { Cited } from './cite.ts';
import type { Said } from './text.ts';

/** Who holds a fact: a body or a budget. */
interface Holding {
  readonly name: Said;
  readonly unitType: { readonly levels: readonly { readonly rank: number }[] };
}

interface Named {
  readonly id: string;
  readonly shortName: Said;
}

/** A fact as the fragment `Fact` asks for it. */
export interface FactView {
  readonly id: string;
  readonly role: Role;
  readonly definiteness: Definiteness;
  readonly says: Said;
  readonly condition: Said | null;
  readonly conditionKind: ConditionKind | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly due: string | null;
  readonly verification: Verification;
  readonly unchanged: Currency;
  readonly review: Review;
  readonly note: string | null;
  readonly force: Force;
  readonly mode: Mode;
  readonly title: Title;
  readonly capacity: Capacity;
  readonly aspect: Aspect | null;
  readonly framework: { readonly id: string; readonly asOf: string; readonly shortName: Said };
  readonly body: (Named & Holding) | null;
  readonly fromBudget: (Named & Holding) | null;
  readonly concerns: Named | null;
  readonly toward: Named | null;
  readonly delegatedBy: Named | null;
  readonly citations: readonly Cited[];
}
