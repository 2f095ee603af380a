/** The pack: one zod model per table, the source of its types, its JSON Schema and its checks. */
import { appealFile, frameworkFile, packFile } from './yaml.ts';
import * as appeals from './appeals.ts';
import * as claims from './claims.ts';
import * as common from './common.ts';
import * as country from './country.ts';
import type { RowOf } from './table.ts';

export const TABLES = {
  levels: common.levels,
  functions: common.functions,
  'funding-sources': common.fundingSources,
  glossary: common.glossary,
  documents: common.documents,
  editions: common.editions,
  articles: common.articles,
  'unit-types': country.unitTypes,
  bodies: country.bodies,
  budgets: country.budgets,
  segments: country.segments,
  'word-forms': country.wordForms,
  timeline: country.timeline,
  figures: country.figures,
  'budget-examples': country.budgetExamples,
  'revenue-changes': country.revenueChanges,
  'coverage-question-texts': country.questionTexts,
  'coverage-questions': country.questions,
  assignments: claims.assignments,
  revenues: claims.revenues,
  links: claims.links,
  searched: claims.searched,
  ended: claims.ended,
  'findings-verdicts': claims.findingVerdicts,
  demands: appeals.demands,
  verdicts: appeals.verdicts,
} as const;
export type TableName = keyof typeof TABLES;
/** A row of the table of that name. */
export type Row<N extends TableName> = RowOf<(typeof TABLES)[N]>;

export const YAML_FILES = { pack: packFile, framework: frameworkFile, appeal: appealFile } as const;

export type { ColumnMeta, Refers } from './columns.ts';
export { firstDay } from './columns.ts';
export type { Scope, Table } from './table.ts';
export type { AppealFile, FrameworkFile, PackFile } from './yaml.ts';
