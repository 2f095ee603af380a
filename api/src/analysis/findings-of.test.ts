import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assignment, Link, Revenue, Searched } from '@okilet/schema/facts';
import { AUTONOMIES, CONDITION_KINDS, DEFINITENESS, FLOWS, FORCES, LANG_LIST, LINK_BASES, LINK_KINDS, LINK_PARTS, MODES, ROLES, SHARE_KINDS, TITLES, VERIFICATIONS, wordsOf } from '@okilet/schema/vocabulary';
import { assignment, factsOf, link, read, revenue, world } from '../../test/finding-facts.ts';
import { cannotTellSentence, cellsOf, findingRules, findingsOf, findingSentence, parseFindingId, type FindingList } from './index.ts';

const idOf = <T extends { readonly id: string }>(list: readonly T[]) => fc.constantFrom(...list.map((one) => one.id));
const bodies = idOf(world.catalogue.bodies);
const functions = idOf(world.catalogue.functions);
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { freq: 2 });
const someAssignment = fc.record({
  function: functions, role: fc.constantFrom(...wordsOf(ROLES)), body: maybe(bodies), fromBudget: maybe(idOf(world.catalogue.budgets)),
  concerns: maybe(idOf(world.catalogue.unitTypes)), force: fc.constantFrom(...wordsOf(FORCES)), mode: fc.constantFrom(...wordsOf(MODES)),
  title: fc.constantFrom(...wordsOf(TITLES)), definiteness: fc.constantFrom(...wordsOf(DEFINITENESS)), verification: fc.constantFrom(...wordsOf(VERIFICATIONS)),
  conditionKind: maybe(fc.constantFrom(...wordsOf(CONDITION_KINDS))), inherited: fc.boolean(),
});
const someLink = fc.record({
  kind: fc.constantFrom(...wordsOf(LINK_KINDS)), from: bodies, to: bodies, part: maybe(fc.constantFrom(...wordsOf(LINK_PARTS))),
  basis: fc.constantFrom(...wordsOf(LINK_BASES)), verification: fc.constantFrom(...wordsOf(VERIFICATIONS)), definiteness: fc.constantFrom(...wordsOf(DEFINITENESS)),
});
const someRevenue = fc.record({
  toBudget: idOf(world.catalogue.budgets), flow: fc.constantFrom(...wordsOf(FLOWS)), shareKind: maybe(fc.constantFrom(...wordsOf(SHARE_KINDS))),
  autonomy: maybe(fc.constantFrom(...wordsOf(AUTONOMIES))), rateSetBy: maybe(bodies), splitSetBy: maybe(bodies), earmarkedFor: maybe(functions),
  definiteness: fc.constantFrom(...wordsOf(DEFINITENESS)), verification: fc.constantFrom(...wordsOf(VERIFICATIONS)),
});
const someRead = fc.record({ function: functions, roles: fc.subarray([...wordsOf(ROLES)], { minLength: 1 }) });
const someItems = fc.record({ assignments: fc.array(someAssignment, { maxLength: 25 }), links: fc.array(someLink, { maxLength: 8 }), revenues: fc.array(someRevenue, { maxLength: 6 }), reads: fc.array(someRead, { maxLength: 6 }) })
  .map(({ assignments, links, revenues, reads }): (Assignment | Link | Revenue | Searched)[] => [
    ...assignments.map((one, index) => assignment(one.function, one.role, one.body, { ...one, id: `a${index}` })),
    ...links.map((one, index) => link(one.kind, one.from, one.to, { ...one, id: `l${index}` })),
    ...revenues.map((one, index) => revenue('income-tax', one.toBudget, { ...one, id: `r${index}` })),
    ...reads.map((one) => ({ ...read(one.function, ...one.roles) })),
  ]);
const options = fc.record({ place: maybe(idOf(world.catalogue.unitTypes)), reading: fc.constantFrom('OWN' as const, 'EFFECTIVE' as const) });
const framework = fc.constantFrom('law', 'concept');
const plain = (list: FindingList) => JSON.parse(JSON.stringify(list)) as unknown;

test('the order of rows does not matter', () => {
  fc.assert(fc.property(someItems, options, framework, (items, where, id) => {
    expect(plain(findingsOf(world, factsOf(items.toReversed(), id), where))).toEqual(plain(findingsOf(world, factsOf(items, id), where)));
  }), { numRuns: 60 });
});

test('every finding rests on claims of that framework, none of them from memory, and has an id of its own', () => {
  fc.assert(fc.property(someItems, options, framework, (items, where, id) => {
    const facts = factsOf(items, id);
    const known = new Map([...facts.assignments, ...facts.links, ...facts.revenues].map((claim) => [claim.id, claim]));
    const { found } = findingsOf(world, facts, where);
    expect(found.flatMap((one) => one.claims).filter((claim) => (known.get(claim)?.verification ?? 'RECALL') === 'RECALL')).toEqual([]);
    expect(new Set(found.map((one) => one.id)).size).toBe(found.length);
    expect(found.every((one) => parseFindingId(one.id)?.framework === id)).toBe(true);
  }), { numRuns: 60 });
});

test('without anything searched no rule finds silence, and nothing is found on a cell that was not searched', () => {
  fc.assert(fc.property(someItems, options, (items, where) => {
    const unread = items.filter((item) => !('roles' in item));
    const facts = factsOf(unread);
    expect(findingsOf(world, facts, { ...where, rules: ['no-decider', 'unfunded-mandate', 'self-oversight'] }).found).toEqual([]);
    const silent = findingsOf(world, factsOf(items), { ...where, rules: ['no-decider'] }).found.map((one) => one.subject.function as string);
    const cells = silent.map((id) => cellsOf(world, factsOf(items), id, where).find(({ role }) => role === 'DECIDE'));
    expect(cells.filter((cell) => cell?.state !== 'SILENT' || !cell.searched)).toEqual([]);
  }), { numRuns: 60 });
});

test('claims from memory change no finding but by leaving silence open', () => {
  fc.assert(fc.property(someItems, options, (items, where) => {
    const without = items.filter((item) => 'roles' in item || item.verification !== 'RECALL');
    const before = new Set(findingsOf(world, factsOf(without), where).found.map((one) => one.id));
    expect(findingsOf(world, factsOf(items), where).found.filter((one) => !before.has(one.id))).toEqual([]);
  }), { numRuns: 60 });
});

test('somebody else decides and nobody decides exclude each other, and so do no money and money from elsewhere', () => {
  fc.assert(fc.property(someItems, options, (items, where) => {
    const { found } = findingsOf(world, factsOf(items), where);
    const of = (rule: string) => found.filter((one) => one.rule.id === rule);
    const silent = new Set(of('no-decider').map((one) => one.subject.function));
    expect(of('responsible-without-power').filter((one) => silent.has(one.subject.function))).toEqual([]);
    const unfunded = new Set(of('unfunded-mandate').map((one) => `${one.subject.function} ${one.subject.concerns}`));
    expect(of('funded-elsewhere').filter((one) => unfunded.has(`${one.subject.function} ${one.subject.concerns}`))).toEqual([]);
  }), { numRuns: 60 });
});

test('a promise is found only as a promise', () => {
  fc.assert(fc.property(someItems, options, (items, where) => {
    const promises = items.filter((item) => !('roles' in item)).map((item) => ({ ...item, definiteness: 'PROMISED' as const }));
    const marks = items.filter((item) => 'roles' in item);
    const { found } = findingsOf(world, factsOf([...promises, ...marks]), where);
    expect(found.filter((one) => one.claims.length > 0 && one.rule.id !== 'promised')).toEqual([]);
  }), { numRuns: 60 });
});

test('every rule, finding and reason says itself in three languages, in whole sentences', () => {
  for (const rule of findingRules) for (const lang of LANG_LIST) {
    for (const text of [rule.title, rule.formula, rule.behind, rule.tested]) expect(text[lang].length, rule.id).toBeGreaterThan(5);
  }
  fc.assert(fc.property(someItems, options, framework, (items, where, id) => {
    const { found, cannotTell } = findingsOf(world, factsOf(items, id), where);
    for (const lang of LANG_LIST) {
      const sentences = [...found.map((one) => findingSentence(world, one, lang)), ...cannotTell.map((one) => cannotTellSentence(world, one, lang))];
      for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}“«].*[^.]\.$/u);
      for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|null|\s\s|[:;,]\s*\.|«»|“”|\(\)/);
    }
  }), { numRuns: 40 });
});

test('findings narrow to a function with its parts, to a body, and to rules', () => {
  const facts = factsOf([read('water'), read('pipes'), read('lights'), assignment('pipes', 'DELIVER', 'elder'), assignment('lights', 'DELIVER', 'clerk')]);
  const ids = (where: Parameters<typeof findingsOf>[2]) => findingsOf(world, facts, { rules: ['no-decider', 'unfunded-mandate'], ...where }).found.map((one) => one.id);
  expect(ids({ function: 'water' })).toEqual(['no-decider~law~pipes~-~-~-', 'unfunded-mandate~law~pipes~elder~village~-']);
  expect(ids({ body: 'clerk' })).toEqual(['unfunded-mandate~law~lights~clerk~village~-']);
});
