import type { Resolvers } from '../generated/resolvers.ts';
import { Accountability, AccountabilityQuery, Path, PathStep } from './accountability.ts';
import { Appeal, AppealQuery, Demand, DemandVerdict } from './appeals.ts';
import { Assignment, Claim, Link, Revenue } from './claims.ts';
import { Citation, Dataset, Document, Framework, FrameworkDocument, KnownGap, Provision } from './documents.ts';
import { CannotTell, Finding, FindingQuery, FindingRule, HumanVerdict } from './findings.ts';
import { BudgetExample, Figure, FigureQuery } from './figures.ts';
import { GraphQuery, Subgraph, SubgraphEdge, SubgraphNode } from './graph.ts';
import { Event, LearningQuery, Term } from './learning.ts';
import { BridgeHolders, Change, ComparedCell, CompareQuery, Comparison, ComparisonCount, ComparisonRow, Slot } from './compare.ts';
import { Ledger, LedgerLine, LedgerQuery } from './ledger.ts';
import { AreaCoverage, Cell, Coverage, Matrix, SearchMark } from './matrix.ts';
import { BudgetMoney, FlowLink, FunctionMoney, Money, MoneyQuery, OwnSay, PayingBudget, SourceCase, SourceMoney } from './money.ts';
import { Query } from './query.ts';
import { QuestionCell, QuestionQuery, QuestionReading, QuestionRow } from './questions.ts';
import { AutonomyComponent, ComponentInput, Ratio, RatioQuery } from './ratios.ts';
import { Hit, SearchQuery, SearchResult } from './search.ts';
import { Body, Budget, Function, FundingSource, Level, UnitType } from './vocabulary.ts';

export const resolvers: Resolvers = {
  Query: {
    ...Query, ...FindingQuery, ...AppealQuery, ...QuestionQuery, ...LearningQuery, ...FigureQuery, ...SearchQuery, ...AccountabilityQuery,
    ...MoneyQuery, ...GraphQuery, ...RatioQuery, ...CompareQuery, ...LedgerQuery,
  },
  Level, UnitType, Function, Body, FundingSource, Budget,
  Document, Provision, Citation, Framework, FrameworkDocument, Dataset, KnownGap,
  Claim, Assignment, Revenue, Link,
  Finding, FindingRule, CannotTell, HumanVerdict,
  Appeal, Demand, DemandVerdict, QuestionRow, QuestionCell, QuestionReading,
  Term, Event, Figure, BudgetExample, SearchResult, Hit,
  Accountability, Path, PathStep,
  Money, SourceMoney, SourceCase, BudgetMoney, OwnSay, FunctionMoney, PayingBudget, FlowLink,
  Comparison, ComparisonRow, ComparedCell, ComparisonCount, Change, Slot, BridgeHolders, Ledger, LedgerLine,
  Subgraph, SubgraphNode, SubgraphEdge, Ratio, AutonomyComponent, ComponentInput,
  Matrix, Cell, SearchMark, Coverage, AreaCoverage,
};
