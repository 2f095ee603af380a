import type { Resolvers } from '../generated/resolvers.ts';
import { Assignment, Claim, Link, Revenue } from './claims.ts';
import { Citation, Dataset, Document, Framework, FrameworkDocument, KnownGap, Provision } from './documents.ts';
import { BridgeHolders, Change, ComparedCell, CompareQuery, Comparison, ComparisonCount, ComparisonRow, Slot } from './compare.ts';
import { Ledger, LedgerLine, LedgerQuery } from './ledger.ts';
import { AreaCoverage, Cell, Coverage, Matrix } from './matrix.ts';
import { Query } from './query.ts';
import { Body, Budget, Function, FundingSource, Level, UnitType } from './vocabulary.ts';

export const resolvers: Resolvers = {
  Query: { ...Query, ...CompareQuery, ...LedgerQuery },
  Level, UnitType, Function, Body, FundingSource, Budget,
  Document, Provision, Citation, Framework, FrameworkDocument, Dataset, KnownGap,
  Claim, Assignment, Revenue, Link,
  Comparison, ComparisonRow, ComparedCell, ComparisonCount, Change, Slot, BridgeHolders, Ledger, LedgerLine,
  Matrix, Cell, Coverage, AreaCoverage,
};
