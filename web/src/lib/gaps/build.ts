import { SEVERITIES, wordsOf } from '@okilet/schema/vocabulary';
import type { Said } from '#lib/ui/text.ts';
import type { FindingRow, Group, RuleCount, Section, StatedView } from './model.ts';

interface Named {
  readonly id: string;
  readonly shortName: Said;
}
interface Found extends Pick<FindingRow, 'id' | 'severity' | 'basis' | 'sentence'> {
  readonly rule: { readonly id: string };
  readonly function: { readonly id: string } | null;
  readonly bodies: readonly Named[];
  readonly budgets: readonly Named[];
  readonly concerns: Named | null;
  readonly claims: readonly StatedView[];
  readonly verdict: { readonly state: NonNullable<FindingRow['verdict']> } | null;
}
export interface Judged {
  readonly tested: readonly RuleCount[];
  readonly found: readonly Found[];
  readonly cannotTell: readonly { readonly rule: { readonly id: string }; readonly sentence: Said }[];
}
export interface Wanted {
  /** One rule; all that found something where empty. */
  readonly rule: string;
  readonly by: 'body' | 'area';
  /** The area of a function. */
  readonly areaOf: (id: string) => Named;
}

/** Findings of a rule that stand among those of others, and facts that stand beside a finding. */
const FEW = 6;
const FACTS = 3;

const severities = wordsOf(SEVERITIES);
const weight = ({ severity }: Pick<Found, 'severity'>) => severities.indexOf(severity);

/** Rules in the order of the rail: those with findings first, the gravest and then the most. */
export function rail({ tested, found }: Judged): readonly RuleCount[] {
  const gravest = new Map([...Map.groupBy(found, ({ rule }) => rule.id)].map(([id, list]) => [id, Math.min(...list.map(weight))]));
  const rank = ({ rule }: RuleCount) => gravest.get(rule.id) ?? severities.length;
  return tested.toSorted((a, b) => rank(a) - rank(b) || b.findings - a.findings || a.rule.id.localeCompare(b.rule.id));
}

/** What each rule found, ready to show: one rule whole, or the first findings of all. */
export function sections(judged: Judged, wanted: Wanted): readonly Section[] {
  const shown = rail(judged).filter(({ rule, findings }) => (wanted.rule === '' ? findings > 0 : rule.id === wanted.rule));
  return shown.map((count) => {
    const all = judged.found.filter(({ rule }) => rule.id === count.rule.id).toSorted((a, b) => weight(a) - weight(b));
    const groups = groupsOf(all, wanted);
    return {
      ...count,
      groups: wanted.rule === '' ? first(groups) : groups,
      hidden: wanted.rule === '' ? Math.max(0, all.length - FEW) : 0,
      untold: wanted.rule === '' ? [] : judged.cannotTell.filter(({ rule }) => rule.id === count.rule.id).map(({ sentence }) => sentence),
    };
  });
}

/** The largest groups first, so that a pattern is seen before its single cases. */
function groupsOf(found: readonly Found[], { by, areaOf }: Wanted): readonly Group[] {
  const namesOf = (one: Found): readonly Named[] => {
    if (by === 'area') return one.function ? [areaOf(one.function.id)] : [];
    const holders = [...one.bodies, ...one.budgets];
    return holders.length > 0 || !one.concerns ? holders : [one.concerns];
  };
  const groups = [...Map.groupBy(found, (one) => namesOf(one).map(({ id }) => id).join())].map(([key, list]) => ({
    key,
    names: list[0] ? namesOf(list[0]).map(({ shortName }) => shortName) : [],
    findings: list.map(rowOf),
  }));
  return groups.toSorted((a, b) => b.findings.length - a.findings.length);
}

function first(groups: readonly Group[]): readonly Group[] {
  let left = FEW;
  return groups.flatMap((group) => {
    const findings = group.findings.slice(0, left);
    left -= findings.length;
    return findings.length > 0 ? [{ ...group, findings }] : [];
  });
}

function rowOf({ id, severity, basis, sentence, claims, verdict }: Found): FindingRow {
  return { id, severity, basis, sentence, claims: claims.slice(0, FACTS), more: Math.max(0, claims.length - FACTS), verdict: verdict?.state ?? null };
}
