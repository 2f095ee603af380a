import { ROLES, wordsOf, type Role } from '@okilet/schema/vocabulary';
import type { AreaFacts, FunctionNode, LevelCell, LevelFact, Short } from './model.ts';

/** What the bodies of a unit may and must do, and what others decide on it; each fact is in one list. */
interface LevelLists {
  readonly alone: readonly LevelFact[];
  readonly together: readonly LevelFact[];
  readonly duties: readonly LevelFact[];
  readonly voice: readonly LevelFact[];
  readonly above: readonly LevelFact[];
  readonly denied: readonly LevelFact[];
  readonly promised: readonly LevelFact[];
}

type ListName = keyof LevelLists;
const LIST_OF: Readonly<Record<Role, 'decides' | 'duties' | 'voice' | null>> = {
  REGULATE: 'decides', DECIDE: 'decides', DELIVER: 'duties', ANSWER: 'duties', PROPOSE: 'voice', CONSULT: 'voice', OVERSEE: 'voice', FUND: null,
};
/** Roles by which another unit's body acts on this unit's affairs. */
const ON_IT: ReadonlySet<Role> = new Set(['REGULATE', 'DECIDE', 'OVERSEE']);

/** Every fact that stands in the cells once; facts from memory are in no list. */
export function factsIn(cells: readonly LevelCell[]): readonly LevelFact[] {
  const facts = cells.flatMap(({ claims }) => claims).filter(({ verification }) => verification !== 'RECALL');
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
}

/** Sorts facts into lists, seen from a unit: `own` are its kind and the kind it is a variant of. */
export function listsOf(facts: readonly LevelFact[], own: ReadonlySet<string>): LevelLists {
  const byList = Map.groupBy(facts, (fact) => listOf(fact, own));
  const list = (name: ListName) => byList.get(name) ?? [];
  return { alone: list('alone'), together: list('together'), duties: list('duties'), voice: list('voice'), above: list('above'), denied: list('denied'), promised: list('promised') };
}

function listOf(fact: LevelFact, own: ReadonlySet<string>): ListName | null {
  if (!fact.body) return null;
  if (!own.has(fact.body.unitType.id)) {
    const onIt = fact.concerns !== null && own.has(fact.concerns.id) && ON_IT.has(fact.role);
    return onIt && fact.definiteness !== 'PROMISED' && fact.force !== 'MUST_NOT' ? 'above' : null;
  }
  if (fact.definiteness === 'PROMISED') return 'promised';
  if (fact.force === 'MUST_NOT') return 'denied';
  const list = LIST_OF[fact.role];
  return list === 'decides' ? (needsConsent(fact) ? 'together' : 'alone') : list;
}

/** A decision that others must share or agree to, as it is coded. */
export function needsConsent({ mode, conditionKind }: Pick<LevelFact, 'mode' | 'conditionKind'>): boolean {
  return mode === 'JOINT' || conditionKind === 'CONSENT';
}

/** Facts by area, in the order of the tree. */
export function areasOf(facts: readonly LevelFact[], functions: readonly FunctionNode[]): readonly AreaFacts[] {
  const byId = new Map(functions.map((one, index) => [one.id, { ...one, index }]));
  const rootOf = (id: string): Short | null => {
    const one = byId.get(id);
    if (!one) return null;
    return one.partOf ? rootOf(one.partOf.id) : one;
  };
  const sorted = facts.toSorted((a, b) => (byId.get(a.function.id)?.index ?? 0) - (byId.get(b.function.id)?.index ?? 0));
  return [...Map.groupBy(sorted, (fact) => rootOf(fact.function.id)?.id ?? '')].flatMap(([id, own]) => {
    const area = byId.get(id);
    if (!area) return [];
    return [{ area: { id: area.id, shortName: area.shortName }, facts: own.flatMap((fact) => {
      const name = byId.get(fact.function.id)?.shortName;
      return name ? [{ ...fact, name }] : [];
    }) }];
  });
}

/** How many facts each body has, role by role. */
export function factsByBody<Body extends { readonly id: string }>(bodies: readonly Body[], facts: readonly LevelFact[]): readonly { readonly body: Body; readonly roles: readonly { readonly role: Role; readonly count: number }[]; readonly facts: number }[] {
  const stated = facts.filter(({ definiteness, force }) => definiteness !== 'PROMISED' && force !== 'MUST_NOT');
  return bodies.map((body) => {
    const own = stated.filter((fact) => fact.body?.id === body.id);
    const roles = wordsOf(ROLES).map((role) => ({ role, count: own.filter((fact) => fact.role === role).length })).filter(({ count }) => count > 0);
    return { body, roles, facts: own.length };
  }).toSorted((a, b) => b.facts - a.facts);
}

/** Functions at which the text was read for a role and says nothing, role by role. */
export function silences(cells: readonly LevelCell[], functions: readonly FunctionNode[]): readonly { readonly role: Role; readonly functions: readonly Short[] }[] {
  return wordsOf(ROLES).flatMap((role) => {
    const silent = new Set(cells.filter((cell) => cell.role === role && cell.state === 'SILENT').map((cell) => cell.function.id));
    return silent.size > 0 ? [{ role, functions: functions.filter(({ id }) => silent.has(id)) }] : [];
  });
}
