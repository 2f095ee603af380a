import type { Body, Budget, Catalogue, Document, Edition, Framework, FundingSource, GovFunction, Level, Segment, UnitType } from '@okilet/schema/facts';
import type { Run } from '@okilet/seed';
import { byId, forms, list, number, one, required, text, texts, word, type Properties } from './rows.ts';

export const LEVELS = `// levels
MATCH (level:Level) RETURN level {.*} AS level ORDER BY level.rank`;

export const UNIT_TYPES = `// unitTypes
MATCH (unit:UnitType)
RETURN unit {.*} AS unit,
  [(unit)-[:AT]->(level:Level) | level.id] AS levels,
  [(unit)-[:WITHIN]->(outer:UnitType) | outer.id] AS within,
  [(unit)-[:VARIANT_OF]->(kind:UnitType) | kind.id] AS variantOf`;

export const BODIES = `// bodies
MATCH (body:Body)-[:OF]->(unit:UnitType)
RETURN body {.*} AS body, unit.id AS unitType,
  [(body)-[:PART_OF]->(whole:Body) | whole.id] AS partOf,
  [(body)-[:HEADS]->(headed:Body) | headed.id] AS heads`;

export const FUNCTIONS = `// functions
MATCH (function:Function)
RETURN function {.*} AS function, [(function)-[:PART_OF]->(whole:Function) | whole.id] AS partOf`;

export const FUNDING_SOURCES = `// fundingSources
MATCH (source:FundingSource)
RETURN source {.*} AS source, [(source)-[:PART_OF]->(whole:FundingSource) | whole.id] AS partOf`;

export const BUDGETS = `// budgets
MATCH (budget:Budget)-[:OF]->(unit:UnitType) RETURN budget {.*} AS budget, unit.id AS unitType`;

export const SEGMENTS = `// segments
MATCH (segment:Segment) RETURN segment {.*} AS segment`;

export const DOCUMENTS = `// documents
MATCH (document:Document)
RETURN document {.*} AS document, [(document)<-[:OF]-(edition:Edition) | edition {.*}] AS editions`;

export const FRAMEWORKS = `// frameworks
MATCH (framework:Framework)
RETURN framework {.*} AS framework,
  [(framework)-[:BASED_ON]->(base:Framework) | base.id] AS basedOn,
  [(framework)-[link:EXPRESSED_IN]->(document:Document) | {document: document.id, edition: link.edition}] AS documents`;

/** Everything that does not depend on a framework, in one transaction. */
export async function readCatalogue(run: Run, version: string): Promise<Catalogue> {
  const levels = (await run<{ level: Properties }>(LEVELS)).map(({ level }) => toLevel(level));
  const rank = new Map(levels.map((level) => [level.id, level.rank]));
  const all = async <Row extends object, T extends { readonly id: string }>(statement: string, to: (row: Row) => T): Promise<T[]> =>
    (await run<Row>(statement)).map(to).sort(byId);
  return {
    version,
    levels,
    unitTypes: await all(UNIT_TYPES, (row: UnitTypeRow) => toUnitType(row, rank)),
    bodies: await all(BODIES, toBody),
    functions: await all(FUNCTIONS, toFunction),
    fundingSources: await all(FUNDING_SOURCES, toFundingSource),
    budgets: await all(BUDGETS, toBudget),
    segments: await all(SEGMENTS, toSegment),
    documents: await all(DOCUMENTS, toDocument),
    frameworks: (await all(FRAMEWORKS, toFramework)).sort((a, b) => (a.asOf < b.asOf ? -1 : Number(a.asOf > b.asOf))),
  };
}

function named(node: Properties) {
  return { id: required(node, 'id'), name: texts(node, 'name'), forms: forms(node) };
}
function toLevel(node: Properties): Level {
  return { ...named(node), rank: number(node, 'rank') ?? 0 };
}

interface UnitTypeRow {
  readonly unit: Properties;
  readonly levels: string[];
  readonly within: string[];
  readonly variantOf: string[];
}
function toUnitType({ unit, levels, within, variantOf }: UnitTypeRow, rank: ReadonlyMap<string, number>): UnitType {
  return {
    ...named(unit),
    country: required(unit, 'country'),
    levels: [...levels].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)),
    within: one(within),
    variantOf: one(variantOf),
    units: number(unit, 'units'),
    unitsDate: text(unit, 'unitsDate'),
  };
}

function toBody(row: { body: Properties; unitType: string; partOf: string[]; heads: string[] }): Body {
  const { body, unitType } = row;
  return {
    ...named(body),
    country: required(body, 'country'),
    kind: required(body, 'kind'),
    sphere: required(body, 'sphere'),
    unitType,
    partOf: one(row.partOf),
    heads: one(row.heads),
    validFrom: text(body, 'validFrom'),
    validTo: text(body, 'validTo'),
    note: text(body, 'note'),
  };
}

function toFunction({ function: node, partOf }: { function: Properties; partOf: string[] }): GovFunction {
  return {
    ...named(node),
    partOf: one(partOf),
    kind: required(node, 'kind'),
    cofog: text(node, 'cofog'),
    benefitRank: number(node, 'benefitRank'),
    laiItem: text(node, 'laiItem'),
    laiWeight: number(node, 'laiWeight'),
    definition: texts(node, 'definition'),
  };
}

function toFundingSource({ source, partOf }: { source: Properties; partOf: string[] }): FundingSource {
  return {
    id: required(source, 'id'), name: texts(source, 'name'), partOf: one(partOf), type: required(source, 'type'),
    gfsm: text(source, 'gfsm'), note: text(source, 'note'),
  };
}

function toBudget({ budget, unitType }: { budget: Properties; unitType: string }): Budget {
  return { ...named(budget), country: required(budget, 'country'), kind: required(budget, 'kind'), unitType };
}

function toSegment({ segment }: { segment: Properties }): Segment {
  return { id: required(segment, 'id'), name: texts(segment, 'name'), country: required(segment, 'country') };
}

function toDocument({ document, editions }: { document: Properties; editions: Properties[] }): Document {
  return {
    id: required(document, 'id'),
    type: required(document, 'type'),
    number: text(document, 'number'),
    date: text(document, 'date'),
    issuer: text(document, 'issuer'),
    status: required(document, 'status'),
    url: text(document, 'url'),
    title: texts(document, 'title'),
    titleNote: text(document, 'titleNote'),
    note: text(document, 'note'),
    editions: editions.map(toEdition).sort((a, b) => (a.date + a.lang < b.date + b.lang ? -1 : 1)),
  };
}

function toEdition(edition: Properties): Edition {
  return {
    date: required(edition, 'date'), lang: required(edition, 'lang'), url: text(edition, 'url'), read: required(edition, 'read'),
    verification: required(edition, 'verification'), archiveUrl: text(edition, 'archiveUrl'), sha256: text(edition, 'sha256'),
  };
}

interface FrameworkRow {
  readonly framework: Properties;
  readonly basedOn: string[];
  readonly documents: { readonly document: string; readonly edition: string | null }[];
}
function toFramework({ framework, basedOn, documents }: FrameworkRow): Framework {
  const count = (key: string) => number(framework, key) ?? 0;
  return {
    ...named(framework),
    country: required(framework, 'country'),
    kind: required(framework, 'kind'),
    closure: required(framework, 'closure'),
    stage: word(framework, 'stage') ?? 'DRAFT',
    asOf: required(framework, 'asOf'),
    basedOn: one(basedOn),
    documents: documents.map(({ document, edition }) => ({ document, edition: edition ?? null })).sort((a, b) => (a.document < b.document ? -1 : 1)),
    shortName: texts(framework, 'short'),
    summary: texts(framework, 'summary'),
    whatWasRead: texts(framework, 'read'),
    notes: list(framework, 'notes'),
    counts: {
      assignments: count('assignments'), revenues: count('revenues'), links: count('links'),
      scheduled: count('scheduled'), searched: count('searched'),
    },
  };
}
