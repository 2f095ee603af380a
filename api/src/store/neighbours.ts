import type { Run } from '@okilet/seed';
import type { NearClaim } from '../analysis/index.ts';

const COLUMNS = 'claim.id AS claim, inclusion.inherited AS inherited, claim.definiteness AS definiteness, claim.conditionKind AS conditionKind, claim.aspect AS aspect';
const INCLUDED = '(claim)<-[inclusion:INCLUDES]-(framework:Framework {id: $framework})';
const NOT_RECALLED = `WHERE claim.verification <> 'RECALL'`;

export const NEAR_LINKS_FROM = `// nearLinksFrom
UNWIND $ids AS at
MATCH (start:Body {id: at})<-[:FROM]-(claim:Link)
MATCH ${INCLUDED}
MATCH (claim)-[:TO]->(end:Body)
${NOT_RECALLED}
RETURN claim.kind AS label, start.id AS from, end.id AS to, ${COLUMNS}`;

export const NEAR_LINKS_TO = `// nearLinksTo
UNWIND $ids AS at
MATCH (end:Body {id: at})<-[:TO]-(claim:Link)
MATCH ${INCLUDED}
MATCH (claim)-[:FROM]->(start:Body)
${NOT_RECALLED}
RETURN claim.kind AS label, start.id AS from, end.id AS to, ${COLUMNS}`;

export const NEAR_ASSIGNMENTS_OF_BODY = `// nearAssignmentsOfBody
UNWIND $ids AS at
MATCH (holder:Body {id: at})<-[:HELD_BY]-(claim:Assignment)
MATCH ${INCLUDED}
MATCH (claim)-[:FOR]->(function:Function)
${NOT_RECALLED}
RETURN claim.role AS label, holder.id AS from, function.id AS to, ${COLUMNS}`;

export const NEAR_ASSIGNMENTS_OF_FUNCTION = `// nearAssignmentsOfFunction
UNWIND $ids AS at
MATCH (function:Function {id: at})<-[:FOR]-(claim:Assignment)
MATCH ${INCLUDED}
MATCH (claim)-[:HELD_BY]->(holder:Body)
${NOT_RECALLED}
RETURN claim.role AS label, holder.id AS from, function.id AS to, ${COLUMNS}`;

export const NEAR_PAYMENTS_OF_BUDGET = `// nearPaymentsOfBudget
UNWIND $ids AS at
MATCH (budget:Budget {id: at})<-[:FROM_BUDGET]-(claim:Assignment)
MATCH ${INCLUDED}
MATCH (claim)-[:FOR]->(function:Function)
${NOT_RECALLED}
RETURN claim.role AS label, budget.id AS from, function.id AS to, ${COLUMNS}`;

export const NEAR_PAYMENTS_OF_FUNCTION = `// nearPaymentsOfFunction
UNWIND $ids AS at
MATCH (function:Function {id: at})<-[:FOR]-(claim:Assignment)
MATCH ${INCLUDED}
MATCH (claim)-[:FROM_BUDGET]->(budget:Budget)
${NOT_RECALLED}
RETURN claim.role AS label, budget.id AS from, function.id AS to, ${COLUMNS}`;

export const NEAR_TRANSFERS_FROM = `// nearTransfersFrom
UNWIND $ids AS at
MATCH (payer:Budget {id: at})<-[:FROM_BUDGET]-(claim:Revenue)
MATCH ${INCLUDED}
MATCH (claim)-[:TO_BUDGET]->(receiver:Budget)
${NOT_RECALLED}
RETURN claim.flow AS label, payer.id AS from, receiver.id AS to, ${COLUMNS}`;

export const NEAR_TRANSFERS_TO = `// nearTransfersTo
UNWIND $ids AS at
MATCH (receiver:Budget {id: at})<-[:TO_BUDGET]-(claim:Revenue)
MATCH ${INCLUDED}
MATCH (claim)-[:FROM_BUDGET]->(payer:Budget)
${NOT_RECALLED}
RETURN claim.flow AS label, payer.id AS from, receiver.id AS to, ${COLUMNS}`;

const STEPS = [
  NEAR_LINKS_FROM, NEAR_LINKS_TO, NEAR_ASSIGNMENTS_OF_BODY, NEAR_ASSIGNMENTS_OF_FUNCTION,
  NEAR_PAYMENTS_OF_BUDGET, NEAR_PAYMENTS_OF_FUNCTION, NEAR_TRANSFERS_FROM, NEAR_TRANSFERS_TO,
];

/** Claims around a focus, one step or two; `wanted` leaves kinds out before the second step. A claim stands once. */
export async function readNeighbours(run: Run, framework: string, focus: string, depth: number, wanted: (edge: NearClaim) => boolean): Promise<NearClaim[]> {
  const found = new Map<string, NearClaim>();
  const seen = new Set<string>();
  let frontier = [focus];
  for (let step = 0; step < depth && frontier.length > 0; step += 1) {
    for (const id of frontier) seen.add(id);
    for (const statement of STEPS) {
      for (const row of await run<NearClaim>(statement, { framework, ids: frontier })) {
        const edge = { ...row, conditionKind: row.conditionKind ?? null, aspect: row.aspect ?? null };
        if (wanted(edge)) found.set(`${edge.claim} ${edge.from}`, edge);
      }
    }
    frontier = [...new Set([...found.values()].flatMap((edge) => [edge.from, edge.to]))].filter((id) => !seen.has(id)).sort();
  }
  return [...found.keys()].sort().map((key) => found.get(key) as NearClaim);
}
