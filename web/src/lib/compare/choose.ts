import type { Tab } from './address.ts';

interface Framework {
  readonly id: string;
  readonly country: string;
  readonly kind: string;
  readonly asOf: string;
}
interface Counted extends Framework {
  readonly counts: { readonly assignments: number; readonly revenues: number; readonly links: number };
}

/** Below this many facts of its own a document is better asked plain questions than held cell by cell. */
export const FEW_FACTS = 50;

/** What is compared where the address does not say: the law in force then and now. */
export function firstPair(frameworks: readonly Framework[]): readonly string[] {
  const laws = frameworks.filter(({ kind, country }) => kind === 'LAW' && country === 'kz');
  return (laws.length > 1 ? laws.slice(-2) : frameworks.slice(0, 2)).map(({ id }) => id);
}

/** What the address asks for: what it names, else the law then and now; and what is added to them. */
export function compared<One extends Framework>(named: readonly string[], added: readonly string[], frameworks: readonly One[]): readonly One[] {
  return inTime([...(named.length > 0 ? named : firstPair(frameworks)), ...added], frameworks);
}

/** The frameworks chosen, in time order, as the API orders them. */
function inTime<One extends Framework>(chosen: readonly string[], frameworks: readonly One[]): readonly One[] {
  return frameworks.filter(({ id }) => chosen.includes(id)).toSorted((a, b) => compareText(a.asOf, b.asOf) || compareText(a.id, b.id));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The plain questions stand first where a document has few facts of its own, and one country asked them. */
export function tabsFor(chosen: readonly Counted[]): readonly [Tab, ...Tab[]] {
  const asked = chosen.filter(({ country }) => country === 'kz');
  const few = asked.length > 1 && chosen.some(({ counts }) => counts.assignments + counts.revenues + counts.links < FEW_FACTS);
  const rest = ['body', 'money', 'links'] as const;
  if (asked.length === 0) return ['fn', ...rest];
  return few ? ['questions', 'fn', ...rest, 'demands'] : ['fn', ...rest, 'demands', 'questions'];
}

interface Body {
  readonly id: string;
  readonly kind: string;
  readonly unitType: { readonly id: string };
}

/** The body that a tab about one body shows: the one asked for, else the office of the place. Other tabs take what is asked. */
export function bodyOf(asked: string, place: string, by: Tab, bodies: readonly Body[]): string {
  if (by !== 'body' && by !== 'links') return asked;
  return bodies.find(({ id }) => id === asked)?.id ?? bodies.find(({ kind, unitType }) => kind === 'OFFICE' && unitType.id === place)?.id ?? '';
}
