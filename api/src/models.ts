import type { Framework } from '@okilet/schema/facts';
import type { Role } from '@okilet/schema/vocabulary';
import type { BridgeRow, Ledger, LedgerLine as Line, Tally } from './analysis/index.ts';
import type { DatasetRow } from './store/version.ts';

/** What some GraphQL types are made from, where no fact or judgement has that shape already. */
export type RoleCoverage = Tally & { readonly role: Role };
export type AreaCoverage = Tally & { readonly area: string };
export type Dataset = DatasetRow;
export type FrameworkDocument = Framework['documents'][number];
export type KnownGap = DatasetRow['gaps'][number];
export type BridgeHolders = BridgeRow['holders'][number];
/** A line knows whose ledger it stands in. */
export type LedgerLine = Line & { readonly ledger: Ledger };
