import type { Framework } from '@okilet/schema/facts';
import type { HitType, Role } from '@okilet/schema/vocabulary';
import type { BridgeRow, EndingRoute, FunctionMoney, Ledger, LedgerLine as Line, Tally } from './analysis/index.ts';
import type { DatasetRow } from './store/version.ts';

/** What some GraphQL types are made from, where no fact or judgement has that shape already. */
export type RoleCoverage = Tally & { readonly role: Role };
export type AreaCoverage = Tally & { readonly area: string };
export type EndingCell = EndingRoute['cells'][number];
export type PayingBudget = FunctionMoney['budgets'][number];
export type Dataset = DatasetRow;
export type FrameworkDocument = Framework['documents'][number];
export type KnownGap = DatasetRow['gaps'][number];
/** One thing found by a search. */
export interface Hit {
  readonly type: HitType;
  readonly id: string;
}
/** What a search found; groups that found nothing are left out. */
export interface SearchResult {
  readonly text: string;
  readonly total: number;
  readonly groups: readonly { readonly type: HitType; readonly total: number; readonly hits: readonly Hit[] }[];
}
export type BridgeHolders = BridgeRow['holders'][number];
/** A line knows whose ledger it stands in. */
export type LedgerLine = Line & { readonly ledger: Ledger };
