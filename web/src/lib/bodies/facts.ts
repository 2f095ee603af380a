import type { Definiteness, Force, Role, Verification } from '@okilet/schema/vocabulary';
import type { ShortCite } from '#lib/ui/short-cite.ts';
import type { Said } from '#lib/ui/text.ts';

interface Named {
  readonly id: string;
  readonly name: Said;
}

/** A fact in one line, as the fragment `FactLine` asks for it. */
export interface FactLine {
  readonly id: string;
  readonly role: Role;
  readonly force: Force;
  readonly definiteness: Definiteness;
  readonly verification: Verification;
  readonly says: Said;
  readonly condition: Said | null;
  readonly validFrom: string | null;
  readonly concerns: { readonly shortName: Said } | null;
  readonly function: Named & { readonly path: readonly Named[] };
  readonly citations: readonly ShortCite[];
}

export interface FactArea {
  readonly area: Named;
  readonly facts: number;
  readonly functions: readonly (Named & { readonly facts: readonly FactLine[] })[];
}

/** Facts by area, then by function, in the order of the tree. */
export function areasOf(facts: readonly FactLine[], order: readonly string[]): readonly FactArea[] {
  const place = new Map(order.map((id, index) => [id, index]));
  const sorted = facts.toSorted((a, b) => (place.get(a.function.id) ?? 0) - (place.get(b.function.id) ?? 0));
  const areas = Map.groupBy(sorted, (fact) => (fact.function.path[0] ?? fact.function).id);
  return [...areas.values()].flatMap((list) => {
    const [first] = list;
    if (!first) return [];
    const functions = [...Map.groupBy(list, (fact) => fact.function.id).values()].flatMap((own) => {
      const [one] = own;
      return one ? [{ id: one.function.id, name: one.function.name, facts: own }] : [];
    });
    return [{ area: first.function.path[0] ?? first.function, facts: list.length, functions }];
  });
}

/** For how many functions the text was read for a role, out of how many. */
export function readFor(role: Role, byRole: readonly { readonly role: Role; readonly cells: number; readonly searched: number }[]): { readonly role: Role; readonly searched: number; readonly cells: number } {
  const { searched = 0, cells = 0 } = byRole.find((one) => one.role === role) ?? {};
  return { role, searched, cells };
}
