import type { Assignment, Claim, Link, Revenue } from '@okilet/schema/facts';
import { isStated } from './count.ts';
import type { Detail, Subject } from './finding-rule.ts';
import type { FindingView } from './finding-view.ts';
import { keptWith } from './kept.ts';

/** What applies until a promise is kept: a rule, nothing that was found, or what has not been read. */
export type Meanwhile = 'rule' | 'none' | 'unread';

/** What a text promises of one thing: a role in a function, an income of a budget, a tie between two bodies. */
export interface Promised {
  readonly subject: Subject;
  readonly claims: readonly Claim[];
  readonly detail: Detail;
  readonly meanwhile: Meanwhile;
}

/** All promises of a framework at the place; those to one body on one function, of one income or between two bodies together. */
export const promisesOf = keptWith((view: FindingView): readonly Promised[] => {
  const roles = [...Map.groupBy(view.promises, (claim) => `${claim.function} ${claim.body} ${claim.concerns} ${claim.aspect}`).values()];
  const incomes = [...Map.groupBy(view.promisedRevenues, (claim) => `${claim.source} ${claim.toBudget}`).values()];
  const ties = [...Map.groupBy(view.promisedLinks, (claim) => [claim.from, claim.to].sort().join(' ')).values()];
  return [...roles.map((claims) => ofFunction(view, claims)), ...incomes.map((claims) => ofMoney(view, claims)), ...ties.map((claims) => ofTie(view, claims))];
});

function ofFunction(view: FindingView, claims: readonly Assignment[]): Promised {
  const [first] = claims as readonly [Assignment, ...Assignment[]];
  const all = claims.map((claim) => meanwhileOf(view, claim));
  return {
    subject: { function: first.function, bodies: first.body ? [first.body] : [], concerns: first.concerns, aspect: first.aspect },
    claims, detail: { roles: [...new Set(claims.map((claim) => claim.role))] },
    meanwhile: all.find((one) => one === 'none') ?? all.find((one) => one === 'unread') ?? 'rule',
  };
}

/** The rule beside the promise, else that of the base. */
function meanwhileOf(view: FindingView, { function: id, role }: Assignment): Meanwhile {
  const rules = (claims: readonly Assignment[] | undefined) => claims?.some((claim) => isStated(claim) && claim.verification !== 'RECALL') ?? false;
  const own = view.cell(id, role);
  if (rules(own?.claims)) return 'rule';
  const base = view.framework.closure === 'COMPLETE' ? own : view.baseCell(id, role);
  if (rules(base?.claims) || base?.state === 'IN_PARTS') return 'rule';
  return base?.searched && base.claims.every((claim) => !isStated(claim)) ? 'none' : 'unread';
}

function ofMoney(view: FindingView, claims: readonly Revenue[]): Promised {
  const [first] = claims as readonly [Revenue, ...Revenue[]];
  const rule = view.base.revenues.some((one) => one.source === first.source && one.toBudget === first.toBudget);
  return {
    subject: { source: first.source, budgets: [first.toBudget] }, claims, meanwhile: rule ? 'rule' : 'unread',
    detail: { words: claims.map((claim) => ({ who: null, says: claim.says })) },
  };
}

function ofTie(view: FindingView, claims: readonly Link[]): Promised {
  const [first] = claims as readonly [Link, ...Link[]];
  const rule = claims.every((claim) => view.base.links.some((one) => one.kind === claim.kind && one.to === claim.to));
  return {
    subject: { bodies: [first.from, first.to].sort() }, claims, meanwhile: rule ? 'rule' : 'unread',
    detail: { words: claims.map((claim) => ({ who: claim.from, says: claim.says })) },
  };
}
