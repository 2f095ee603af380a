/**
 * The graph as both engines hold it: labels, relationships, their properties, constraints.
 * A property value is a string, a number, a boolean or a list of strings: what both engines store alike.
 * Texts are stored as name_kk, name_ru, name_en and so on.
 */

/** Labels, each with its properties; `id` is unique on every label. */
export const LABELS = {
  Meta: ['id', 'version', 'date', 'licence', 'gaps', 'claims', 'assignments', 'revenues', 'links', 'provisions'],
  Level: ['id', 'rank', 'name_kk', 'name_ru', 'name_en', 'forms_kk', 'forms_ru', 'forms_en'],
  UnitType: ['id', 'country', 'name_kk', 'name_ru', 'name_en', 'forms_kk', 'forms_ru', 'forms_en', 'units', 'unitsDate'],
  Body: ['id', 'country', 'kind', 'sphere', 'name_kk', 'name_ru', 'name_en', 'forms_kk', 'forms_ru', 'forms_en', 'validFrom', 'validTo', 'note', 'search'],
  Function: ['id', 'kind', 'cofog', 'benefitRank', 'laiItem', 'laiWeight', 'name_kk', 'name_ru', 'name_en', 'forms_kk', 'forms_ru', 'forms_en',
    'definition_kk', 'definition_ru', 'definition_en', 'search'],
  FundingSource: ['id', 'type', 'gfsm', 'name_kk', 'name_ru', 'name_en', 'note', 'search'],
  Budget: ['id', 'country', 'kind', 'name_kk', 'name_ru', 'name_en', 'forms_kk', 'forms_ru', 'forms_en'],
  Segment: ['id', 'country', 'name_kk', 'name_ru', 'name_en'],
  Document: ['id', 'type', 'number', 'date', 'issuer', 'status', 'url', 'title_kk', 'title_ru', 'title_en', 'titleNote', 'note', 'search'],
  Edition: ['id', 'date', 'lang', 'url', 'read', 'verification', 'archiveUrl', 'sha256'],
  Provision: ['id', 'edition', 'lang', 'path', 'url', 'heading_kk', 'heading_ru', 'heading_en', 'headingNote'],
  Framework: ['id', 'country', 'kind', 'closure', 'stage', 'asOf', 'name_kk', 'name_ru', 'name_en', 'forms_kk', 'forms_ru', 'forms_en', 'short_kk', 'short_ru', 'short_en',
    'summary_kk', 'summary_ru', 'summary_en', 'read_kk', 'read_ru', 'read_en', 'notes', 'assignments', 'revenues', 'links', 'scheduled', 'searched', 'search'],
  Claim: ['id', 'framework', 'definiteness', 'conditionKind', 'condition_kk', 'condition_ru', 'condition_en', 'validFrom', 'validTo',
    'verification', 'review', 'unchanged', 'due', 'says_kk', 'says_ru', 'says_en', 'note', 'search'],
  Assignment: ['role', 'force', 'mode', 'title', 'capacity', 'aspect'],
  Revenue: ['flow', 'shareKind', 'shareMin', 'shareMax', 'autonomy', 'major'],
  Link: ['kind', 'part', 'basis'],
  Power: [],
  Responsibility: [],
  Funding: [],
  Voice: [],
  Appeal: ['id', 'country', 'dateFrom', 'dateTo', 'dateNote_kk', 'dateNote_ru', 'dateNote_en',
    'title_kk', 'title_ru', 'title_en', 'short_kk', 'short_ru', 'short_en', 'summary_kk', 'summary_ru', 'summary_en',
    'reading_kk', 'reading_ru', 'reading_en', 'language'],
  Demand: ['id', 'kind', 'place', 'rule', 'text_kk', 'text_ru', 'text_en', 'metIf_kk', 'metIf_ru', 'metIf_en', 'order'],
  Assessment: ['id', 'verdict', 'verification', 'reason_kk', 'reason_ru', 'reason_en'],
  Verdict: ['id', 'state', 'reason_kk', 'reason_ru', 'reason_en', 'by', 'at'],
  Term: ['id', 'name_kk', 'name_ru', 'name_en', 'definition_kk', 'definition_ru', 'definition_en', 'source', 'confusedWith', 'search'],
  Event: ['id', 'country', 'date', 'act_kk', 'act_ru', 'act_en', 'what_kk', 'what_ru', 'what_en', 'verification', 'url'],
  Figure: ['id', 'country', 'name_kk', 'name_ru', 'name_en', 'value', 'qualifier', 'unit', 'year', 'yearNote', 'geography_kk', 'geography_ru', 'geography_en', 'status', 'derived',
    'sourceUrl', 'sourceNote', 'verification', 'note'],
  BudgetExample: ['id', 'country', 'budgetId', 'unitName_kk', 'unitName_ru', 'unitName_en', 'region_kk', 'region_ru', 'region_en', 'year', 'stage', 'item',
    'value', 'unit', 'derived', 'sourceUrl', 'verification', 'note'],
  Question: ['id', 'country', 'theme_kk', 'theme_ru', 'theme_en', 'text_kk', 'text_ru', 'text_en'],
  Answer: ['id', 'answer', 'place_kk', 'place_ru', 'place_en', 'verification'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Label = keyof typeof LABELS;

/** Second and third labels; their nodes carry `id` through their first label. */
export const SUB_LABELS: ReadonlySet<Label> = new Set(['Assignment', 'Revenue', 'Link', 'Power', 'Responsibility', 'Funding', 'Voice']);

/** Relationships, each with its properties. */
export const RELATIONSHIPS = {
  AT: [],
  WITHIN: [],
  VARIANT_OF: [],
  OF: [],
  PART_OF: [],
  HEADS: [],
  EXPRESSED_IN: ['edition'],
  BASED_ON: [],
  SEARCHED: ['roles', 'by', 'at', 'read', 'note', 'inherited', 'framework'],
  INCLUDES: ['inherited'],
  SCHEDULES: [],
  FOR: [],
  HELD_BY: [],
  TOWARD: [],
  DELEGATED_BY: [],
  FROM_BUDGET: [],
  TO_BUDGET: [],
  CONCERNS: [],
  OF_SOURCE: [],
  IN_SEGMENT: [],
  RATE_SET_BY: [],
  SPLIT_SET_BY: [],
  ADMINISTERED_BY: [],
  EARMARKED_FOR: [],
  FROM: [],
  TO: [],
  CITES: ['position', 'verification', 'quote', 'lang'],
  ANSWERS_TO: ['framework', 'kinds', 'strength', 'claims'],
  MADE_IN: [],
  PUBLISHED_BY: [],
  ADDRESSED_TO: [],
  ABOUT: [],
  AGAINST: [],
  EVIDENCE: [],
  TO_QUESTION: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Relationship = keyof typeof RELATIONSHIPS;

export type Value = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, Value>>;

/** A node: its labels, the first of which names it, and its properties without nulls. */
export interface GraphNode {
  readonly labels: readonly [Label, ...Label[]];
  readonly id: string;
  readonly properties: Properties;
}
export interface GraphEdge {
  readonly type: Relationship;
  readonly from: { readonly label: Label; readonly id: string };
  readonly to: { readonly label: Label; readonly id: string };
  readonly properties: Properties;
}
/** The whole graph, sorted; equal packs give equal bytes and so an equal version. */
export interface Graph {
  readonly version: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Uniqueness on `id`, the one constraint that Neo4j Community and the embedded engine share. Run outside the load. */
export function schemaStatements(): readonly string[] {
  return Object.keys(LABELS)
    .filter((label) => !SUB_LABELS.has(label as Label))
    .flatMap((label) => [
      `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (node:${label}) REQUIRE node.id IS UNIQUE`,
      `CREATE INDEX ${label.toLowerCase()}_id_index IF NOT EXISTS FOR (node:${label}) ON (node.id)`,
    ]);
}
