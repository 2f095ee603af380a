import type { Resolvers } from '../generated/resolvers.ts';
import { Assignment, Claim, Link, Revenue } from './claims.ts';
import { Citation, Dataset, Document, Framework, FrameworkDocument, KnownGap, Provision } from './documents.ts';
import { CannotTell, Finding, FindingQuery, FindingRule, HumanVerdict } from './findings.ts';
import { AreaCoverage, Cell, Coverage, Matrix } from './matrix.ts';
import { Query } from './query.ts';
import { Body, Budget, Function, FundingSource, Level, UnitType } from './vocabulary.ts';

export const resolvers: Resolvers = {
  Query: { ...Query, ...FindingQuery },
  Level, UnitType, Function, Body, FundingSource, Budget,
  Document, Provision, Citation, Framework, FrameworkDocument, Dataset, KnownGap,
  Claim, Assignment, Revenue, Link,
  Finding, FindingRule, CannotTell, HumanVerdict,
  Matrix, Cell, Coverage, AreaCoverage,
};
