import type { Revenue } from '@okilet/schema/facts';
import { MONEY_SLOTS, wordsOf, type MoneyChange, type MoneySlot } from '@okilet/schema/vocabulary';
import { inLevelOrder, rankOf, type World } from '../world.ts';

/** One case in which the shares of a source add up: who keeps what, by whose decision. */
export interface SourceCase {
  readonly segment: string | null;
  /** The budget that pays, for transfers. */
  readonly payer: string | null;
  readonly revenues: readonly Revenue[];
  /** Percent that the text gives away for certain, 0 to 100; null where it fixes no share. */
  readonly fixed: number | null;
}

/** One source of money under one framework, and under a base. */
export interface SourceMoney {
  readonly source: string;
  readonly rateSetBy: readonly string[];
  readonly administeredBy: readonly string[];
  readonly cases: readonly SourceCase[];
  /** The same under the base; null without a base. */
  readonly before: readonly SourceCase[] | null;
  readonly change: MoneyChange | null;
  /** What differs, where something does. */
  readonly changed: readonly MoneySlot[];
}

/** Every source that either text names, by the order of the catalogue. `closed` says that the text stands for itself. */
export function sourcesOf(world: World, now: readonly Revenue[], base: readonly Revenue[] | null, closed: boolean): SourceMoney[] {
  const after = Map.groupBy(now, (claim) => claim.source);
  const before = Map.groupBy(base ?? [], (claim) => claim.source);
  return world.catalogue.fundingSources.flatMap(({ id }) => {
    const own = after.get(id) ?? [];
    const old = before.get(id) ?? [];
    if (own.length === 0 && old.length === 0) return [];
    const changed = own.length > 0 && old.length > 0 ? changesBetween(world, old, own) : [];
    return [{
      source: id,
      rateSetBy: named(world, own, (claim) => claim.rateSetBy),
      administeredBy: named(world, own, (claim) => claim.administeredBy),
      cases: casesOf(world, own),
      before: base === null ? null : casesOf(world, old),
      change: base === null ? null : changeOf(own.length > 0, old.length > 0, changed.length > 0, closed),
      changed,
    }];
  });
}

function named(world: World, claims: readonly Revenue[], of: (claim: Revenue) => string | null): string[] {
  return inLevelOrder(world, new Set(claims.flatMap((claim) => of(claim) ?? [])));
}

/** True where something can be said to differ: a text that changes only some things says nothing by not naming. */
export function sourceDiffers({ change }: Pick<SourceMoney, 'change'>): boolean {
  return change !== null && change !== 'SAME' && change !== 'NOT_NAMED';
}

/** Shares by segment and payer; recipients from the top down. */
export function casesOf(world: World, claims: readonly Revenue[]): SourceCase[] {
  const rank = (claim: Revenue) => rankOf(world, world.budgets.get(claim.toBudget)?.unitType ?? null);
  return [...Map.groupBy(claims, (claim) => `${claim.segment ?? ''} ${claim.fromBudget ?? ''}`)].map(([, own]) => {
    const revenues = own.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
    const shares = own.flatMap((claim) => claim.shareMin ?? []);
    return {
      segment: own[0]?.segment ?? null,
      payer: own[0]?.fromBudget ?? null,
      revenues,
      fixed: shares.length > 0 ? shares.reduce((sum, share) => sum + share, 0) : null,
    };
  });
}

function changeOf(now: boolean, before: boolean, changed: boolean, closed: boolean): MoneyChange {
  if (!before) return 'ADDED';
  if (!now) return closed ? 'NO_LONGER_NAMED' : 'NOT_NAMED';
  return changed ? 'CHANGED' : 'SAME';
}

/** What differs between two texts on one source; a body and its successor are the same. */
function changesBetween(world: World, before: readonly Revenue[], after: readonly Revenue[]): MoneySlot[] {
  const body = (id: string | null) => (id === null ? '' : successorOf(world, id));
  const signs: Readonly<Record<MoneySlot, (claim: Revenue) => string>> = {
    RECIPIENT: () => '',
    SHARE: (claim) => `${claim.shareKind ?? ''} ${claim.shareMin ?? ''} ${claim.shareMax ?? ''}`,
    SPLIT: (claim) => body(claim.splitSetBy),
    RATE: (claim) => body(claim.rateSetBy),
    COLLECTION: (claim) => body(claim.administeredBy),
  };
  const place = (claim: Revenue) => `${claim.segment ?? ''} ${claim.fromBudget ?? ''} ${claim.toBudget}`;
  const all = (claims: readonly Revenue[], slot: MoneySlot, among: ReadonlySet<string> | null) =>
    [...new Set(claims.filter((claim) => among === null || among.has(place(claim))).map((claim) => `${place(claim)} ${signs[slot](claim)}`))].sort().join('\n');
  const earlier = new Set(before.map(place));
  const both = new Set(after.map(place).filter((at) => earlier.has(at)));
  return wordsOf(MONEY_SLOTS).filter((slot) => {
    const among = slot === 'RECIPIENT' ? null : both;
    return all(before, slot, among) !== all(after, slot, among);
  });
}

/** The body that took this one's place: of the same kind and unit, begun on the day it ended. */
export function successorOf(world: World, id: string): string {
  const body = world.bodies.get(id);
  if (!body?.validTo) return id;
  const next = world.catalogue.bodies.find((one) => one.unitType === body.unitType && one.kind === body.kind && one.validFrom === body.validTo);
  return next ? successorOf(world, next.id) : id;
}
