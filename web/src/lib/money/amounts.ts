import type { Verification } from '@okilet/schema/vocabulary';
import type { Said } from '#lib/ui/text.ts';
import type { Short } from './model.ts';

interface Example {
  readonly id: string;
  readonly country: string;
  readonly year: number;
  readonly sourceUrl: string | null;
  readonly unitName: Said;
  readonly region: Said;
  readonly unitType: Short | null;
  readonly lines: readonly { readonly item: string; readonly value: number }[];
}
export interface Dot {
  readonly id: string;
  readonly unitName: Said;
  readonly region: Said;
  readonly year: number;
  readonly sourceUrl: string | null;
  readonly share: number;
  readonly total: number | null;
}
/** Budgets of one kind of unit, by their share of transfers. */
export interface Strip {
  readonly unit: Short;
  readonly dots: readonly Dot[];
  /** Of three budgets and more. */
  readonly median: number | null;
}

const ENOUGH = 3;

/** Real budgets by kind of unit, those with the most examples first; a budget without a share of transfers is in none. */
export function stripsOf(examples: readonly Example[]): readonly Strip[] {
  const byUnit = Map.groupBy(examples.flatMap((one) => (one.unitType ? [{ ...one, unit: one.unitType }] : [])), ({ unit }) => unit.id);
  const strips = [...byUnit.values()].flatMap((list) => {
    const [first] = list;
    const dots = list.flatMap(dotOf).toSorted((a, b) => a.share - b.share);
    return first && dots.length > 0 ? [{ unit: first.unit, dots, median: dots.length >= ENOUGH ? medianOf(dots.map(({ share }) => share)) : null }] : [];
  });
  return strips.toSorted((a, b) => b.dots.length - a.dots.length);
}

function dotOf({ id, unitName, region, year, sourceUrl, lines }: Example): readonly Dot[] {
  const item = (name: string) => lines.find((line) => line.item === name)?.value ?? null;
  const share = item('transfers-share');
  return share === null ? [] : [{ id, unitName, region, year, sourceUrl, share, total: item('revenue-total') }];
}

/** Of sorted numbers. */
function medianOf(sorted: readonly number[]): number {
  const upper = Math.floor(sorted.length / 2);
  const high = sorted[upper] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[upper - 1] ?? high) + high) / 2;
}

export interface FigureView {
  readonly id: string;
  readonly country: string;
  readonly number: number | null;
  readonly value: string;
  readonly qualifier: string | null;
  readonly unit: string;
  readonly year: number | null;
  readonly yearNote: string | null;
  readonly status: string;
  readonly derived: boolean;
  readonly sourceUrl: string | null;
  readonly verification: Verification;
  readonly name: Said;
  readonly geography: Said;
}

/** Units that measure money; counts of units and people are no amounts. */
const MONEY_UNITS = ['KZT-million', 'KZT-billion', 'KZT-trillion', 'percent', 'percent-of-gdp'] as const;
type MoneyUnit = (typeof MONEY_UNITS)[number];

export function isMoney(unit: string): unit is MoneyUnit {
  return (MONEY_UNITS as readonly string[]).includes(unit);
}

/** Sums of the newest year that is not later than the one asked about; and all other figures about money, from the newest year back. */
export function moneyFigures(figures: readonly FigureView[], upTo: number): { readonly year: number | null; readonly sums: readonly FigureView[]; readonly others: readonly FigureView[] } {
  const about = figures.filter(({ unit }) => isMoney(unit)).toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.id < b.id ? -1 : 1));
  const isSum = ({ unit }: FigureView) => unit.startsWith('KZT');
  const year = about.find((one) => isSum(one) && one.year !== null && one.year <= upTo)?.year ?? null;
  const now = (one: FigureView) => isSum(one) && one.year === year && year !== null;
  return { year, sums: about.filter(now), others: about.filter((one) => !now(one)) };
}
