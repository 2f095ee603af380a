import { ROLES, wordsOf, type Role } from '@okilet/schema/vocabulary';
import type { AreaFacts, FunctionNode, LevelCell, LevelFact, Short } from './model.ts';

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
