import { MOST_STEPS } from './chains.ts';
import { sameUnit } from './finding-terms.ts';
import type { FindingView } from './finding-view.ts';

/** How a body answers to voters through those who can give or end its office. */
export interface Chain {
  /** Voters of its own unit within two steps; BOTH masters also count as this. */
  readonly reach: 'OWN_VOTERS' | 'OTHER_VOTERS' | 'NONE' | 'UNKNOWN';
  /** Who can give or end the office, the nearest. */
  readonly principals: readonly string[];
  readonly claims: readonly string[];
}

/**
 * Steps within which voters of one's own unit count as a master: they elect the body, or they elect who appoints it. Longer chains
 * are shown with accountability, up to MOST_STEPS; this rule alone draws the line at two, since each step more is one more choice
 * that voters do not make.
 */
const NEAR = 2;

/**
 * Walks upwards over decisive links (electing, appointing, dismissing, dissolving). Links that only oversee, propose or take
 * reports do not count; where nobody's choice of the body is coded, the answer is unknown.
 */
export function chainToVoters(view: FindingView, body: string): Chain {
  const { world } = view;
  const unit = world.bodies.get(body)?.unitType ?? null;
  const who = accountable(view, body);
  const claims: string[] = [];
  const seen = new Set([who]);
  let reach: Chain['reach'] | undefined;
  let edge = [who];
  let open = false;
  for (let step = 1; step <= MOST_STEPS && edge.length > 0; step += 1) {
    const answers = view.answersTo.filter((one) => one.strength === 'SANCTION' && edge.includes(one.agent));
    open ||= edge.some((agent) => !answers.some((one) => one.agent === agent));
    if (step <= NEAR) claims.push(...answers.flatMap((one) => one.claims));
    const voters = answers.filter((one) => world.bodies.get(one.principal)?.kind === 'ELECTORATE');
    if (step <= NEAR && voters.some((one) => sameUnit(world, world.bodies.get(one.principal)?.unitType ?? null, unit))) return { reach: 'OWN_VOTERS', principals: principalsOf(view, who), claims: sorted(claims) };
    if (voters.length > 0) reach = 'OTHER_VOTERS';
    edge = [...new Set(answers.map((one) => one.principal))].filter((id) => !seen.has(id) && world.bodies.get(id)?.kind !== 'ELECTORATE');
    for (const id of edge) seen.add(id);
  }
  const coded = view.answersTo.some((one) => one.agent === who && one.kinds.some((kind) => kind === 'ELECTS' || kind === 'APPOINTS'));
  if (!coded) return { reach: 'UNKNOWN', principals: [], claims: [] };
  return { reach: reach ?? (open ? 'UNKNOWN' : 'NONE'), principals: principalsOf(view, who), claims: sorted(claims) };
}

/** Who stands for the body: the office that heads it, or the whole that it is a part of, unless it is elected itself. */
function accountable(view: FindingView, body: string): string {
  const elected = view.answersTo.some((one) => one.agent === body && one.kinds.includes('ELECTS'));
  const head = view.world.catalogue.bodies.find((one) => one.heads === body && one.partOf !== body);
  if (head) return head.id;
  const whole = view.world.bodies.get(body)?.partOf;
  return elected || !whole ? body : accountable(view, whole);
}

function principalsOf(view: FindingView, who: string): string[] {
  return [...new Set(view.answersTo.filter((one) => one.agent === who && one.strength === 'SANCTION').map((one) => one.principal))].sort();
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
