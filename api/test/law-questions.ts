import type { LinkKind, LinkPart, Role } from '@okilet/schema/vocabulary';
import type { Api } from '../src/index.ts';
import { ask } from './real.ts';

/** Who, and every place cited for it, without its edition: `l148 art_35/para_1/point_20`. */
export type Answer = ReadonlyMap<string, readonly string[]>;

interface Cited {
  readonly citations: readonly { readonly provision: { readonly path: string; readonly document: { readonly id: string } } }[];
}
type Id = { readonly id: string };
const CITED = 'citations { provision { path document { id } } }';

const CELL = `query ($framework: ID!, $under: ID!, $roles: [Role!], $place: ID) { matrix(framework: $framework, under: $under, roles: $roles, place: $place) { cells {
  function { id } state claims { body { id } fromBudget { id } force conditionKind concerns { id } verification ${CITED} } } } }`;
interface CellAnswer {
  matrix: { cells: { function: Id; claims: (Cited & { body: Id | null; fromBudget: Id | null; force: string; conditionKind: string | null; concerns: Id | null; verification: string })[] }[] };
}

/** A function and a role; the unit whose affair it is, and the place where it is not a village. */
export type OfCell = readonly [under: string, role: Role, concerns?: string, place?: string];

/** Who holds a role in a function at a place without a condition of place; of the affairs of one unit where it is named. */
export async function holders(api: Api, framework: string, [under, role, concerns, place = 'kz-rural']: OfCell): Promise<Answer> {
  const { matrix } = await ask<CellAnswer>(api, CELL, { framework, under, roles: [role], place });
  const claims = matrix.cells.filter((cell) => cell.function.id === under).flatMap((cell) => cell.claims);
  return answered(claims.flatMap((claim) => {
    const holder = claim.fromBudget ?? claim.body;
    const counts = claim.force !== 'MUST_NOT' && claim.verification !== 'RECALL' && claim.conditionKind !== 'PLACE';
    return holder && counts && (concerns === undefined || claim.concerns?.id === concerns) ? [{ holder: holder.id, claim }] : [];
  }));
}

const LINKS = `query ($framework: ID!, $to: ID!) { body(id: $to) { links(framework: $framework) { kind part basis from { id } to { id } ${CITED} } } }`;
interface LinksAnswer {
  body: { links: (Cited & { kind: string; part: string | null; basis: string; from: Id; to: Id })[] };
}

/** A kind of link and the body it is about; the part taken and the basis where only these are asked for. */
export type OfLink = readonly [kind: LinkKind, of: string, part?: LinkPart, basis?: string];

/** Which bodies stand in a kind of link to a body, by the part they take; for REPORTS_TO, to whom it reports. */
export async function linked(api: Api, framework: string, [kind, of, part, basis]: OfLink): Promise<Answer> {
  const { body } = await ask<LinksAnswer>(api, LINKS, { framework, to: of });
  const [near, far] = kind === 'REPORTS_TO' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  return answered(body.links
    .filter((link) => link.kind === kind && link[near].id === of && (part === undefined || link.part === part) && (basis === undefined || link.basis === basis))
    .map((link) => ({ holder: link[far].id, claim: link })));
}

const REVENUES = `query ($framework: ID!, $source: ID!) { fundingSource(id: $source) { revenues(framework: $framework) {
  toBudget { id } shareKind shareMin rateSetBy { id } splitSetBy { id } ${CITED} } } }`;
interface RevenuesAnswer {
  fundingSource: { revenues: (Cited & { toBudget: Id; shareKind: string; shareMin: number | null; rateSetBy: Id | null; splitSetBy: Id | null })[] };
}
/** A source and what is asked of it: who receives it with what share, who sets its rate, or who sets its split; for all budgets or one. */
export type OfMoney = readonly [source: string, of: 'share' | 'rate' | 'split', budget?: string];

/** Cities of republican significance are left out, for they have no village. */
export async function money(api: Api, framework: string, [source, of, budget]: OfMoney): Promise<Answer> {
  const { fundingSource } = await ask<RevenuesAnswer>(api, REVENUES, { framework, source });
  const revenues = fundingSource.revenues.filter(({ toBudget }) => (budget === undefined ? toBudget.id !== 'kz-budget-city-republican' : toBudget.id === budget));
  return answered(revenues.map((claim) => {
    const share = `${claim.toBudget.id} ${claim.shareMin ?? claim.shareKind}`;
    return { holder: of === 'share' ? share : ((of === 'rate' ? claim.rateSetBy : claim.splitSetBy)?.id ?? 'nobody named'), claim };
  }));
}

function answered(found: readonly { readonly holder: string; readonly claim: Cited }[]): Answer {
  const byHolder = Map.groupBy(found, ({ holder }) => holder);
  return new Map([...byHolder].map(([holder, claims]) =>
    [holder, claims.flatMap(({ claim }) => claim.citations.map(({ provision }) => `${provision.document.id} ${provision.path}`))]));
}
