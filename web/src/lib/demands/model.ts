import type { DemandKind, Verdict, Verification } from '@okilet/schema/vocabulary';
import type { PlaceCited } from '#lib/ui/cite.ts';
import type { Said } from '#lib/ui/text.ts';

interface Named {
  readonly id: string;
  readonly shortName: Said;
}
/** One point against one framework, as the fragment `JudgedCell` asks for it. */
export interface VerdictView {
  readonly framework: Named;
  readonly verdict: Verdict | null;
  readonly reason: Said | null;
  readonly verification: Verification | null;
  readonly citations: readonly PlaceCited[];
  readonly ruleResult: { readonly rule: string; readonly found: number; readonly clear: number; readonly cannotTell: number } | null;
}
export interface PointView {
  readonly id: string;
  readonly kind: DemandKind;
  readonly text: Said;
  readonly place: Said | null;
  readonly addressedTo: readonly Named[];
  readonly verdicts: readonly VerdictView[];
}
export interface ColumnView extends Named {
  readonly asOf: string;
  readonly whatWasRead: Said;
}
