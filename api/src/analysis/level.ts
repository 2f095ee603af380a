import type { ConditionKind, Definiteness, Force, Mode, Role, Verification } from '@okilet/schema/vocabulary';

/** What of a fact decides in which list it stands, seen from a unit; as the API gives facts to a page. */
export interface UnitFact {
  readonly role: Role;
  readonly force: Force;
  readonly mode: Mode;
  readonly definiteness: Definiteness;
  readonly conditionKind: ConditionKind | null;
  readonly body: { readonly unitType: { readonly id: string } } | null;
  readonly concerns: { readonly id: string } | null;
}

/** What the bodies of a unit may and must do, and what others decide on it; each fact is in one list. */
export interface UnitLists<Fact> {
  readonly alone: readonly Fact[];
  readonly together: readonly Fact[];
  readonly duties: readonly Fact[];
  readonly voice: readonly Fact[];
  readonly above: readonly Fact[];
  readonly denied: readonly Fact[];
  readonly promised: readonly Fact[];
}

type ListName = keyof UnitLists<UnitFact>;
const LIST_OF: Readonly<Record<Role, 'decides' | 'duties' | 'voice' | null>> = {
  REGULATE: 'decides', DECIDE: 'decides', DELIVER: 'duties', ANSWER: 'duties', PROPOSE: 'voice', CONSULT: 'voice', OVERSEE: 'voice', FUND: null,
};
/** Roles by which another unit's body acts on this unit's affairs. */
const ON_IT: ReadonlySet<Role> = new Set(['REGULATE', 'DECIDE', 'OVERSEE']);

/** Every fact that stands in the cells once; facts from memory are in no list. */
export function factsIn<Fact extends { readonly id: string; readonly verification: Verification }>(cells: readonly { readonly claims: readonly Fact[] }[]): readonly Fact[] {
  const facts = cells.flatMap(({ claims }) => claims).filter(({ verification }) => verification !== 'RECALL');
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
}

/** Sorts facts into lists, seen from a unit: `own` are its kind and the kind it is a variant of. */
export function listsOf<Fact extends UnitFact>(facts: readonly Fact[], own: ReadonlySet<string>): UnitLists<Fact> {
  const byList = Map.groupBy(facts, (fact) => listOf(fact, own));
  const list = (name: ListName) => byList.get(name) ?? [];
  return { alone: list('alone'), together: list('together'), duties: list('duties'), voice: list('voice'), above: list('above'), denied: list('denied'), promised: list('promised') };
}

function listOf(fact: UnitFact, own: ReadonlySet<string>): ListName | null {
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
export function needsConsent({ mode, conditionKind }: Pick<UnitFact, 'mode' | 'conditionKind'>): boolean {
  return mode === 'JOINT' || conditionKind === 'CONSENT';
}
