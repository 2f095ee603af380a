import type { Force, Lang, Role, Verification } from '@okilet/schema/vocabulary';
import { groupNames } from '@okilet/api/analysis';
import { hyphenate } from '#lib/i18n/hyphenate.ts';
import { maskOf, rankOf, type OnLevels } from './rungs.ts';
import type { Said } from './text.ts';

/** Holders of one cell, ready to show; many cells share one. */
export interface Holders {
  /** A bit a level, for the comb. */
  readonly mask: number;
  /** Lines of names: what stands out, and the rest. */
  readonly lines: readonly (readonly [string, string])[];
  readonly count: number;
}

/** A body or a budget: its short name and the ranks of the levels it stands on. */
export interface Holder {
  readonly id: string;
  readonly shortName: Said;
  readonly unitType: OnLevels;
}

/** A claim, as far as a cell shows it. */
export interface Holding {
  readonly force: Force;
  readonly verification: Verification;
  readonly body: { readonly id: string } | null;
  readonly fromBudget: { readonly id: string } | null;
}

/** Bodies and budgets from the top level down; equals keep their order. */
export function inLevelOrder(holders: readonly Holder[]): Holder[] {
  return holders.toSorted((a, b) => rankOf(a.unitType) - rankOf(b.unitType));
}

/** Who holds claims, in the order of `all`. Budgets pay, bodies do the rest; a prohibition names nobody but where it is all there is. */
export function whoHolds(claims: readonly Holding[], role: Role, excluded: boolean, all: readonly Holder[]): Holder[] {
  const counted = claims.filter((claim) => claim.verification !== 'RECALL' && (excluded || claim.force !== 'MUST_NOT'));
  const ids = new Set(counted.flatMap((claim) => (role === 'FUND' ? claim.fromBudget?.id ?? claim.body?.id : claim.body?.id) ?? []));
  return all.filter(({ id }) => ids.has(id));
}

/** Holders as a cell shows them. Bodies of one kind share a line; budgets stand on one line, in the nominative. */
export function showHolders(holders: readonly Holder[], role: string, lang: Lang): Holders {
  const names = holders.map((holder) => hyphenate(holder.shortName.value));
  return {
    mask: holders.reduce((mask, holder) => mask | maskOf(holder.unitType), 0),
    lines: role === 'FUND' ? [[inOneLine(names, lang), '']] : groupNames(names, lang).map((name) => splitKind(name, lang)),
    count: holders.length,
  };
}

function inOneLine(names: readonly string[], lang: Lang): string {
  return names.map((name, index) => (index === 0 ? name : lowerFirst(name, lang))).join(', ');
}

function lowerFirst(text: string, lang: Lang): string {
  return text.charAt(0).toLocaleLowerCase(lang) + text.slice(1);
}

/** The kind stands first in Russian, and out of its place; Kazakh and English put it last, so there the whole name stands out. */
function splitKind(name: string, lang: Lang): readonly [string, string] {
  const end = lang === 'ru' ? name.indexOf(' ') : -1;
  return end < 0 ? [name, ''] : [name.slice(0, end), name.slice(end)];
}

/** Keeps each set of holders once and hands out its index. */
export function holderTable(lang: Lang) {
  const list: Holders[] = [];
  const known = new Map<string, number>();
  return {
    list: list as readonly Holders[],
    indexOf: (holders: readonly Holder[], role: string): number => {
      const key = `${role === 'FUND'} ${holders.map(({ id }) => id).join(' ')}`;
      const index = known.get(key) ?? list.push(showHolders(holders, role, lang)) - 1;
      known.set(key, index);
      return index;
    },
  };
}
