import type { AnswersTo, Claim, Facts, Searched } from '@okilet/schema/facts';
import type { LinkKind, Role, Strength } from '@okilet/schema/vocabulary';
import type { Run } from '@okilet/seed';
import { ASSIGNMENT_COLUMNS, LINK_COLUMNS, REVENUE_COLUMNS, toAssignment, toLink, toRevenue, type AssignmentRow, type LinkRow, type RevenueRow } from './claims.ts';
import { byId } from './rows.ts';

export const ASSIGNMENTS = `// assignments of a framework: all, or those on the functions named
MATCH (framework:Framework {id: $framework})-[inclusion:INCLUDES]->(claim:Assignment)-[:FOR]->(function:Function)
WHERE $functions IS NULL OR function.id IN $functions
RETURN inclusion.inherited AS inherited, ${ASSIGNMENT_COLUMNS}`;

export const REVENUES = `// revenues of a framework
MATCH (framework:Framework {id: $framework})-[inclusion:INCLUDES]->(claim:Revenue)-[:OF_SOURCE]->(source:FundingSource)
MATCH (claim)-[:TO_BUDGET]->(budget:Budget)
RETURN inclusion.inherited AS inherited, ${REVENUE_COLUMNS}`;

export const LINKS = `// links of a framework
MATCH (framework:Framework {id: $framework})-[inclusion:INCLUDES]->(claim:Link)-[:FROM]->(start:Body)
MATCH (claim)-[:TO]->(end:Body)
RETURN inclusion.inherited AS inherited, ${LINK_COLUMNS}`;

export const SCHEDULED_ASSIGNMENTS = `// assignments that a framework states but that are not in effect at its date
MATCH (framework:Framework {id: $framework})-[:SCHEDULES]->(claim:Assignment)-[:FOR]->(function:Function)
RETURN false AS inherited, ${ASSIGNMENT_COLUMNS}`;

export const SCHEDULED_REVENUES = `// revenues that are not in effect
MATCH (framework:Framework {id: $framework})-[:SCHEDULES]->(claim:Revenue)-[:OF_SOURCE]->(source:FundingSource)
MATCH (claim)-[:TO_BUDGET]->(budget:Budget)
RETURN false AS inherited, ${REVENUE_COLUMNS}`;

export const SCHEDULED_LINKS = `// links that are not in effect
MATCH (framework:Framework {id: $framework})-[:SCHEDULES]->(claim:Link)-[:FROM]->(start:Body)
MATCH (claim)-[:TO]->(end:Body)
RETURN false AS inherited, ${LINK_COLUMNS}`;

export const SEARCHED = `// what was searched for a framework
MATCH (framework:Framework {id: $framework})-[mark:SEARCHED]->(function:Function)
WHERE $functions IS NULL OR function.id IN $functions
RETURN function.id AS function, mark.roles AS roles, mark.by AS by, mark.at AS at, mark.read AS read, mark.note AS note,
  mark.inherited AS inherited`;

export const ANSWERS_TO = `// who answers to whom under a framework
MATCH (agent:Body)-[answer:ANSWERS_TO {framework: $framework}]->(principal:Body)
RETURN agent.id AS agent, principal.id AS principal, answer.strength AS strength, answer.kinds AS kinds, answer.claims AS claims`;

/** Everything one framework states, in one transaction. */
export async function readFacts(run: Run, framework: string, version: string): Promise<Facts> {
  const parameters = { framework, functions: null };
  const [assignments, searched] = await readMatrixFacts(run, framework, null);
  const revenues = (await run<RevenueRow>(REVENUES, parameters)).map(toRevenue).sort(byId);
  const links = (await run<LinkRow>(LINKS, parameters)).map(toLink).sort(byId);
  const scheduled: Claim[] = [
    ...(await run<AssignmentRow>(SCHEDULED_ASSIGNMENTS, parameters)).map(toAssignment),
    ...(await run<RevenueRow>(SCHEDULED_REVENUES, parameters)).map(toRevenue),
    ...(await run<LinkRow>(SCHEDULED_LINKS, parameters)).map(toLink),
  ].sort(byId);
  const answersTo = (await run<AnswerRow>(ANSWERS_TO, parameters)).map(toAnswer).sort(byPair);
  return { version, framework, assignments, revenues, links, scheduled, searched, answersTo };
}

/** What one framework says of some functions, asked each time; revenues, links and chains are left out. */
export async function readFactsAbout(run: Run, framework: string, functions: readonly string[], version: string): Promise<Facts> {
  const [assignments, searched] = await readMatrixFacts(run, framework, functions);
  return { version, framework, assignments, revenues: [], links: [], scheduled: [], searched, answersTo: [] };
}

async function readMatrixFacts(run: Run, framework: string, functions: readonly string[] | null) {
  const parameters = { framework, functions };
  const assignments = (await run<AssignmentRow>(ASSIGNMENTS, parameters)).map(toAssignment).sort(byId);
  const searched = (await run<SearchedRow>(SEARCHED, parameters)).map(toSearched).sort(byFunction);
  return [assignments, searched] as const;
}

interface SearchedRow {
  readonly function: string;
  readonly roles: readonly Role[];
  readonly by: string;
  readonly at: string;
  readonly read: string;
  readonly note: string | null;
  readonly inherited: boolean;
}
function toSearched(row: SearchedRow): Searched {
  return { ...row, note: row.note ?? null };
}

interface AnswerRow {
  readonly agent: string;
  readonly principal: string;
  readonly strength: Strength;
  readonly kinds: readonly LinkKind[];
  readonly claims: readonly string[];
}
function toAnswer(row: AnswerRow): AnswersTo {
  return { ...row };
}

function byFunction(a: Searched, b: Searched): number {
  const key = ({ function: fn, inherited, read, roles }: Searched) => [fn, Number(inherited), read, ...roles].join(' ');
  return key(a) < key(b) ? -1 : Number(key(a) > key(b));
}
function byPair(a: AnswersTo, b: AnswersTo): number {
  const [left, right] = [`${a.agent} ${a.principal}`, `${b.agent} ${b.principal}`];
  return left < right ? -1 : Number(left > right);
}
