import fc from 'fast-check';
import type { Assignment, Facts, Link, Revenue, Searched } from '@okilet/schema/facts';
import { ASPECTS, CAPACITIES, CONDITION_KINDS, DEFINITENESS, FORCES, LINK_BASES, LINK_KINDS, LINK_PARTS, MODES, ROLES, SHARE_KINDS, TITLES, VERIFICATIONS, wordsOf } from '@okilet/schema/vocabulary';
import { deriveAnswers } from '../src/analysis/index.ts';
import { assignment, factsOf, link, read, revenue, world } from './finding-facts.ts';

const functions = world.ordered.map(({ id }) => id);
const bodies = [...world.bodies.keys()];
const budgets = [...world.budgets.keys()];
const units = [...world.unitTypes.keys()];
const one = (list: readonly string[]) => fc.constantFrom(...list);
const maybe = <T>(arbitrary: fc.Arbitrary<T>, freq = 3) => fc.option(arbitrary, { freq });
/** Mostly read in the text and in effect without a condition; sometimes promised, remembered or tied to a case. */
const common = {
  definiteness: fc.oneof({ weight: 4, arbitrary: fc.constant('EXPLICIT' as const) }, fc.constantFrom(...wordsOf(DEFINITENESS))),
  verification: fc.oneof({ weight: 4, arbitrary: fc.constant('TEXT' as const) }, fc.constantFrom(...wordsOf(VERIFICATIONS))),
  conditionKind: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.constantFrom(...wordsOf(CONDITION_KINDS))),
  due: maybe(one(['2019-06-30', '2024-12-31', '2027-01-01']), 1),
  inherited: fc.boolean(),
};

const assignments: fc.Arbitrary<Assignment[]> = fc.array(fc.record({
  function: one(functions), role: fc.constantFrom(...wordsOf(ROLES)), body: maybe(one(bodies), 9), force: fc.constantFrom(...wordsOf(FORCES)),
  mode: fc.constantFrom(...wordsOf(MODES)), title: fc.constantFrom(...wordsOf(TITLES)), capacity: fc.constantFrom(...wordsOf(CAPACITIES)),
  aspect: maybe(fc.constantFrom(...wordsOf(ASPECTS)), 1), concerns: maybe(one(units), 1), delegatedBy: maybe(one(bodies), 1), fromBudget: one(budgets), ...common,
}), { maxLength: 20 }).map((list) => list.map(({ function: id, role, body, fromBudget, ...more }, index) =>
  ({ ...assignment(id, role, role === 'FUND' ? null : body, { ...more, fromBudget: role === 'FUND' ? fromBudget : null }), id: `claim-${index}` })));

const links: fc.Arbitrary<Link[]> = fc.array(fc.record({
  kind: fc.constantFrom(...wordsOf(LINK_KINDS)), from: one(bodies), to: one(bodies), part: maybe(fc.constantFrom(...wordsOf(LINK_PARTS)), 5), basis: fc.constantFrom(...wordsOf(LINK_BASES)), ...common,
}), { maxLength: 10 }).map((list) => list.map(({ kind, from, to, ...more }, index) => ({ ...link(kind, from, to, more), id: `link-${index}` })));

const revenues: fc.Arbitrary<Revenue[]> = fc.array(fc.record({
  toBudget: one(budgets), shareKind: fc.constantFrom(...wordsOf(SHARE_KINDS)), autonomy: maybe(fc.constantFrom('a.1' as const, 'b.2' as const, 'e' as const)),
  rateSetBy: maybe(one(bodies)), splitSetBy: maybe(one(bodies)), earmarkedFor: maybe(one(functions), 1), ...common,
}), { maxLength: 6 }).map((list) => list.map(({ toBudget, ...more }, index) => ({ ...revenue('income-tax', toBudget, more), id: `revenue-${index}` })));

const marks: fc.Arbitrary<Searched[]> = fc.array(fc.record({ id: one(functions), roles: fc.subarray([...wordsOf(ROLES)], { minLength: 1 }), inherited: fc.boolean() }), { maxLength: 8 })
  .map((list) => list.map(({ id, roles, inherited }) => ({ ...read(id, ...roles), inherited })));

/** Any facts that a framework of the small invented country could state, its own and taken over from a base. */
export function anyFacts(framework = 'concept'): fc.Arbitrary<Facts> {
  return fc.tuple(assignments, links, revenues, marks).map((parts) => {
    const facts = factsOf(parts.flat(), framework);
    return { ...facts, answersTo: deriveAnswers(facts.links) };
  });
}

/** The same facts, all of them its own: what a law that stands for itself states. */
export function allOwn(facts: Facts, framework = 'law'): Facts {
  return marked(facts, framework, false);
}

/** The same facts, all of them of its base: the text itself says nothing. */
export function allOfBase(facts: Facts, framework = 'concept'): Facts {
  return marked(facts, framework, true);
}

function marked(facts: Facts, framework: string, inherited: boolean): Facts {
  const mark = <T extends { readonly inherited: boolean }>(list: readonly T[]): T[] => list.map((item) => ({ ...item, inherited }));
  return { ...facts, framework, assignments: mark(facts.assignments), links: mark(facts.links), revenues: mark(facts.revenues), searched: mark(facts.searched) };
}

/** Rows in an order drawn at random. */
export function mixed(facts: Facts, numbers: readonly number[]): Facts {
  const mix = <T>(list: readonly T[]): T[] => list.map((item, index) => ({ item, at: numbers[index % numbers.length] ?? 0, index }))
    .sort((a, b) => a.at - b.at || b.index - a.index).map(({ item }) => item);
  return { ...facts, assignments: mix(facts.assignments), links: mix(facts.links), revenues: mix(facts.revenues), searched: mix(facts.searched), answersTo: mix(facts.answersTo) };
}

/** A place of the small country, or all places. */
export const anyPlace = fc.option(one(units));
