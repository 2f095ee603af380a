import type { CellState, ConditionKind, Definiteness, Force, Mode, Role, Verification } from '@okilet/schema/vocabulary';
import type { ShortCite } from '#lib/ui/short-cite.ts';
import type { Said } from '#lib/ui/text.ts';

export interface Short {
  readonly id: string;
  readonly shortName: Said;
}
/** A fact as the fragment `LevelFact` asks for it. */
export interface LevelFact {
  readonly id: string;
  readonly role: Role;
  readonly force: Force;
  readonly mode: Mode;
  readonly definiteness: Definiteness;
  readonly verification: Verification;
  readonly says: Said;
  readonly condition: Said | null;
  readonly conditionKind: ConditionKind | null;
  readonly validFrom: string | null;
  readonly body: (Short & { readonly unitType: { readonly id: string } }) | null;
  readonly concerns: { readonly id: string } | null;
  readonly function: { readonly id: string };
  readonly citations: readonly ShortCite[];
}
export interface LevelCell {
  readonly function: { readonly id: string };
  readonly role: Role;
  readonly state: CellState;
  readonly claims: readonly LevelFact[];
}

/** A function of the tree. */
export interface FunctionNode extends Short {
  readonly partOf: { readonly id: string } | null;
}

/** Facts of one area, in the order of the tree. */
export interface AreaFacts {
  readonly area: Short;
  readonly facts: readonly (LevelFact & { readonly name: Said })[];
}
