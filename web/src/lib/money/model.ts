import type { Definiteness, Flow, FlowEnd, MoneyChange, MoneySlot, RateSay, ShareKind, Verification } from '@okilet/schema/vocabulary';
import type { ShortCite } from '#lib/ui/short-cite.ts';
import type { Said } from '#lib/ui/text.ts';

export interface Named {
  readonly id: string;
  readonly name: Said;
}
export interface Short {
  readonly id: string;
  readonly shortName: Said;
}

/** One source that one budget receives, as the fragment `MoneyLine` asks for it. */
export interface MoneyLine {
  readonly id: string;
  readonly flow: Flow;
  readonly shareKind: ShareKind | null;
  readonly shareMin: number | null;
  readonly shareMax: number | null;
  readonly segmentName: Said | null;
  readonly rateSay: RateSay;
  readonly rateSetBy: Short | null;
  readonly splitSetBy: Short | null;
  readonly administeredBy: Short | null;
  readonly fromBudget: Short | null;
  readonly toBudget: Short;
  readonly source: Named;
  readonly condition: Said | null;
  readonly definiteness: Definiteness;
  readonly verification: Verification;
  readonly citations: readonly ShortCite[];
}

export interface Say {
  readonly sources: number;
  readonly rateSetHere: number;
  readonly ownSay: number;
}

/** One case within which shares add up. */
export interface MoneyCase {
  readonly segmentName: Said | null;
  readonly revenues: readonly MoneyLine[];
}

/** One source under the framework, and under the base. */
export interface SourceRow {
  readonly source: Named & { readonly partOf: { readonly id: string } | null };
  readonly rateSetBy: readonly Short[];
  readonly administeredBy: readonly Short[];
  readonly cases: readonly MoneyCase[];
  readonly before: readonly MoneyCase[] | null;
  readonly change: MoneyChange | null;
  readonly changed: readonly MoneySlot[];
}

/** One link of the picture, as the API gives it. */
export interface Link {
  readonly fromKind: FlowEnd;
  readonly from: string | null;
  readonly fromName: Said | null;
  readonly toKind: FlowEnd;
  readonly to: string | null;
  readonly toName: Said | null;
  readonly width: number;
  readonly of: readonly string[];
  readonly links: number;
}
