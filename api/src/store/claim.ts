import type { Claim } from '@okilet/schema/facts';
import type { Run } from '@okilet/seed';
import { ASSIGNMENT_COLUMNS, LINK_COLUMNS, REVENUE_COLUMNS, toAssignment, toLink, toRevenue, type AssignmentRow, type LinkRow, type RevenueRow } from './claims.ts';
import { byId } from './rows.ts';

export const ASSIGNMENTS_BY_ID = `// assignmentsById
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:FOR]->(function:Function)
RETURN false AS inherited, ${ASSIGNMENT_COLUMNS}`;

export const REVENUES_BY_ID = `// revenuesById
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:OF_SOURCE]->(source:FundingSource)
MATCH (claim)-[:TO_BUDGET]->(budget:Budget)
RETURN false AS inherited, ${REVENUE_COLUMNS}`;

export const LINKS_BY_ID = `// linksById
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:FROM]->(start:Body)
MATCH (claim)-[:TO]->(end:Body)
RETURN false AS inherited, ${LINK_COLUMNS}`;

/** Claims by id, in the order of their ids; an id that does not exist is left out. */
export async function readClaims(run: Run, ids: readonly string[]): Promise<Claim[]> {
  const parameters = { ids };
  return [
    ...(await run<AssignmentRow>(ASSIGNMENTS_BY_ID, parameters)).map(toAssignment),
    ...(await run<RevenueRow>(REVENUES_BY_ID, parameters)).map(toRevenue),
    ...(await run<LinkRow>(LINKS_BY_ID, parameters)).map(toLink),
  ].sort(byId);
}
