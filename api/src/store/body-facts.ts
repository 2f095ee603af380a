import type { Facts } from '@okilet/schema/facts';
import type { Run } from '@okilet/seed';
import { ASSIGNMENT_COLUMNS, LINK_COLUMNS, REVENUE_COLUMNS, toAssignment, toLink, toRevenue, type AssignmentRow, type LinkRow, type RevenueRow } from './claims.ts';
import { byId } from './rows.ts';

export const ASSIGNMENTS_OF_BODY = `// assignmentsOfBody
MATCH (holder:Body {id: $body})<-[:HELD_BY]-(claim:Assignment)<-[inclusion:INCLUDES]-(framework:Framework {id: $framework})
MATCH (claim)-[:FOR]->(function:Function)
RETURN inclusion.inherited AS inherited, ${ASSIGNMENT_COLUMNS}`;

export const ASSIGNMENTS_FROM_BUDGETS = `// assignmentsFromBudgets
UNWIND $budgets AS paying
MATCH (purse:Budget {id: paying})<-[:FROM_BUDGET]-(claim:Assignment)<-[inclusion:INCLUDES]-(framework:Framework {id: $framework})
MATCH (claim)-[:FOR]->(function:Function)
RETURN inclusion.inherited AS inherited, ${ASSIGNMENT_COLUMNS}`;

export const REVENUES_OF_BUDGETS = `// revenuesOfBudgets
UNWIND $budgets AS receiving
MATCH (budget:Budget {id: receiving})<-[:TO_BUDGET]-(claim:Revenue)<-[inclusion:INCLUDES]-(framework:Framework {id: $framework})
MATCH (claim)-[:OF_SOURCE]->(source:FundingSource)
RETURN inclusion.inherited AS inherited, ${REVENUE_COLUMNS}`;

export const LINKS_FROM_BODY = `// linksFromBody
MATCH (start:Body {id: $body})<-[:FROM]-(claim:Link)<-[inclusion:INCLUDES]-(framework:Framework {id: $framework})
MATCH (claim)-[:TO]->(end:Body)
RETURN inclusion.inherited AS inherited, ${LINK_COLUMNS}`;

export const LINKS_TO_BODY = `// linksToBody
MATCH (end:Body {id: $body})<-[:TO]-(claim:Link)<-[inclusion:INCLUDES]-(framework:Framework {id: $framework})
MATCH (claim)-[:FROM]->(start:Body)
RETURN inclusion.inherited AS inherited, ${LINK_COLUMNS}`;

/** What one framework says of one body: what it holds, what its unit's budgets pay and receive, the links that name it. */
export async function readFactsOfBody(run: Run, framework: string, body: string, budgets: readonly string[], version: string): Promise<Facts> {
  const parameters = { framework, body, budgets };
  const assignments = [
    ...(await run<AssignmentRow>(ASSIGNMENTS_OF_BODY, parameters)),
    ...(await run<AssignmentRow>(ASSIGNMENTS_FROM_BUDGETS, parameters)),
  ].map(toAssignment);
  const links = [...(await run<LinkRow>(LINKS_FROM_BODY, parameters)), ...(await run<LinkRow>(LINKS_TO_BODY, parameters))].map(toLink);
  const revenues = (await run<RevenueRow>(REVENUES_OF_BUDGETS, parameters)).map(toRevenue).sort(byId);
  return { version, framework, assignments: distinct(assignments), revenues, links: distinct(links), scheduled: [], searched: [], answersTo: [] };
}

function distinct<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return [...new Map(list.map((item) => [item.id, item])).values()].sort(byId);
}
