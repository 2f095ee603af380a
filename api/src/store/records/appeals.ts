import type { Appeal, Assessment, Demand } from '@okilet/schema/facts';
import type { Run } from '@okilet/seed';
import { CITATIONS_OF_CLAIM, toCitations, type CitationRow } from '../claims.ts';
import { maybeTexts, number, one, required, text, texts, word, type Properties } from '../rows.ts';

export const APPEALS = `// appeals
MATCH (appeal:Appeal)
RETURN appeal {.*} AS appeal,
  [(appeal)<-[:EXPRESSED_IN]-(framework:Framework) | framework.id] AS framework,
  [(appeal)-[:OF]->(document:Document) | document.id] AS document,
  [(appeal)-[:PUBLISHED_BY]->(publisher:Body) | publisher.id] AS publishedBy,
  [(appeal)-[:ADDRESSED_TO]->(addressee:Body) | addressee.id] AS addressedTo`;

export const DEMANDS = `// demands
MATCH (demand:Demand)-[:MADE_IN]->(appeal:Appeal)
RETURN demand {.*} AS demand, appeal.id AS appeal, appeal.country AS country,
  [(demand)-[:ADDRESSED_TO]->(addressee:Body) | addressee.id] AS addressedTo,
  [(demand)-[:ABOUT]->(subject:Function) | subject.id] AS about`;

export const ASSESSMENTS = `// assessments
MATCH (claim:Assessment)-[:OF]->(demand:Demand)
MATCH (claim)-[:AGAINST]->(framework:Framework)
RETURN claim {.*} AS claim, demand.id AS demand, framework.id AS framework,
  [(claim)-[:EVIDENCE]->(proof:Claim) | proof.id] AS claims,
  ${CITATIONS_OF_CLAIM}`;

export async function readAppeals(run: Run): Promise<Appeal[]> {
  return (await run<AppealRow>(APPEALS)).map(toAppeal).sort((a, b) => (a.dateFrom + a.id < b.dateFrom + b.id ? -1 : 1));
}

/** Demands of every appeal, in the order of its text. */
export async function readDemands(run: Run): Promise<Demand[]> {
  return (await run<DemandRow>(DEMANDS)).map(toDemand).sort((a, b) => a.order - b.order);
}

export async function readAssessments(run: Run): Promise<Assessment[]> {
  return (await run<AssessmentRow>(ASSESSMENTS)).map(toAssessment).sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface AppealRow {
  readonly appeal: Properties;
  readonly framework: string[];
  readonly document: string[];
  readonly publishedBy: string[];
  readonly addressedTo: string[];
}
function toAppeal({ appeal, framework, document, publishedBy, addressedTo }: AppealRow): Appeal {
  return {
    id: required(appeal, 'id'),
    country: required(appeal, 'country'),
    framework: one(framework),
    document: one(document),
    dateFrom: required(appeal, 'dateFrom'),
    dateTo: text(appeal, 'dateTo'),
    dateNote: maybeTexts(appeal, 'dateNote'),
    language: required(appeal, 'language'),
    title: texts(appeal, 'title'),
    shortName: texts(appeal, 'short'),
    summary: texts(appeal, 'summary'),
    reading: texts(appeal, 'reading'),
    publishedBy: [...publishedBy].sort(),
    addressedTo: [...addressedTo].sort(),
  };
}

interface DemandRow {
  readonly demand: Properties;
  readonly appeal: string;
  readonly country: string;
  readonly addressedTo: string[];
  readonly about: string[];
}
function toDemand({ demand, appeal, country, addressedTo, about }: DemandRow): Demand {
  return {
    id: required(demand, 'id'),
    appeal,
    country,
    kind: required(demand, 'kind'),
    order: number(demand, 'order') ?? 0,
    place: text(demand, 'place'),
    rule: text(demand, 'rule'),
    text: texts(demand, 'text'),
    metIf: texts(demand, 'metIf'),
    addressedTo: [...addressedTo].sort(),
    about: [...about].sort(),
  };
}

interface AssessmentRow {
  readonly claim: Properties;
  readonly demand: string;
  readonly framework: string;
  readonly claims: string[];
  readonly citations: readonly CitationRow[];
}
function toAssessment({ claim, demand, framework, claims, citations }: AssessmentRow): Assessment {
  return {
    id: required(claim, 'id'),
    demand,
    framework,
    verdict: required(claim, 'verdict'),
    verification: word(claim, 'verification'),
    reason: texts(claim, 'reason'),
    claims: [...claims].sort(),
    citations: toCitations(citations),
  };
}
