import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '@okilet/schema/facts';
import { LANG_LIST, READINGS, wordsOf, type Role } from '@okilet/schema/vocabulary';
import { allOfBase, allOwn, anyFacts, anyPlace, mixed } from '../../test/any-facts.ts';
import { factsOf, world } from '../../test/finding-facts.ts';
import { cellsOf } from './matrix.ts';
import { cannotTellSentence, findingsOf, findingSentence, rules, type Finding, type FindingOptions } from './findings-of.ts';

const looks = fc.record({ place: anyPlace, reading: fc.constantFrom(...wordsOf(READINGS)) });
const claimIds = (facts: Facts) => new Set([...facts.assignments, ...facts.links, ...facts.revenues].map(({ id }) => id));
const plain = (facts: Facts, look: FindingOptions) => {
  const { found, cannotTell, tested } = findingsOf(world, facts, look);
  return {
    found: found.map(({ id, severity, claims, read }) => ({ id: id.replace(facts.framework, 'x'), severity, claims: claims.toSorted(), read })),
    cannotTell: cannotTell.map(({ rule, subject, why, claims }) => JSON.stringify([rule.id, subject, why, claims.toSorted()])).sort(),
    tested: tested.map(({ rule, found: some, clear, cannotTell: unknown, findings }) => [rule.id, some, clear, unknown, findings]),
  };
};

/** The role whose absence each rule takes for a finding. */
const ABSENT: Readonly<Partial<Record<string, Role>>> = { 'no-decider': 'DECIDE', 'unfunded-mandate': 'FUND', 'self-oversight': 'OVERSEE' };

describe('whatever a text states, at any place and in either reading', () => {
  it('a rule that rests on absence finds it only where the text was read for that role', () => {
    fc.assert(fc.property(anyFacts('law').map((facts) => allOwn(facts)), looks, (facts, look) => {
      for (const finding of findingsOf(world, facts, look).found) {
        const role = ABSENT[finding.rule.id];
        if (!role) continue;
        const [cell] = cellsOf(world, facts, finding.subject.function as string, { ...look, roles: [role] });
        expect([finding.id, cell?.searched]).toEqual([finding.id, true]);
        expect(cell?.state).not.toBe('NOT_SEARCHED');
      }
    }), { numRuns: 200 });
  });

  it('with no mark of a search, nothing is found but what claims themselves say', () => {
    fc.assert(fc.property(anyFacts(), looks, (facts, look) => {
      const { found } = findingsOf(world, { ...facts, searched: [] }, look);
      expect(found.filter(({ rule }) => ABSENT[rule.id] !== undefined)).toEqual([]);
      expect(found.filter(({ claims }) => claims.length === 0)).toEqual([]);
    }), { numRuns: 150 });
  });

  it('every claim of a finding is one of that text, in that reading, and not from memory', () => {
    fc.assert(fc.property(anyFacts(), looks, (facts, look) => {
      const known = claimIds(facts);
      const remembered = claimIds({ ...facts, assignments: facts.assignments.filter(isRecalled), links: facts.links.filter(isRecalled), revenues: facts.revenues.filter(isRecalled) });
      const ofBase = claimIds({ ...facts, assignments: facts.assignments.filter(isOfBase), links: facts.links.filter(isOfBase), revenues: facts.revenues.filter(isOfBase) });
      for (const { id, claims } of findingsOf(world, facts, look).found) {
        expect([id, claims.filter((claim) => !known.has(claim) || remembered.has(claim))]).toEqual([id, []]);
        if (look.reading === 'OWN') expect([id, claims.filter((claim) => ofBase.has(claim))]).toEqual([id, []]);
      }
    }), { numRuns: 150 });
  });

  it('no two findings share an id, and each is severe as its rule says it can be', () => {
    fc.assert(fc.property(anyFacts(), looks, (facts, look) => {
      const { found } = findingsOf(world, facts, look);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      for (const { rule, severity } of found) expect(rule.severities).toContain(severity);
    }), { numRuns: 150 });
  });

  it('each thing tested is found, clear or untold: three counts and never fewer findings than things found', () => {
    fc.assert(fc.property(anyFacts(), looks, (facts, look) => {
      const { found, tested } = findingsOf(world, facts, look);
      expect(tested.map(({ rule }) => rule.id)).toEqual(rules.map(({ id }) => id));
      for (const { rule, found: things, clear, cannotTell, findings } of tested) {
        expect(findings).toBe(found.filter((one: Finding) => one.rule === rule).length);
        expect(things).toBeLessThanOrEqual(findings);
        expect(Math.min(things, clear, cannotTell)).toBeGreaterThanOrEqual(0);
      }
    }), { numRuns: 100 });
  });

  it('rules that exclude one another never find the same thing', () => {
    fc.assert(fc.property(anyFacts(), looks, (facts, look) => {
      const { found } = findingsOf(world, facts, look);
      const subjects = (rule: string, of: (one: Finding) => string) => new Set(found.filter((one) => one.rule.id === rule).map(of));
      const duty = ({ subject }: Finding) => `${subject.function} ${subject.concerns}`;
      expect([...subjects('unfunded-mandate', duty)].filter((one) => subjects('funded-elsewhere', duty).has(one))).toEqual([]);
      const fn = ({ subject }: Finding) => subject.function ?? '';
      expect([...subjects('no-decider', fn)].filter((one) => subjects('responsible-without-power', fn).has(one))).toEqual([]);
    }), { numRuns: 150 });
  });

  it('the order of rows changes nothing', () => {
    fc.assert(fc.property(anyFacts(), looks, fc.array(fc.nat(), { minLength: 1, maxLength: 20 }), (facts, look, numbers) => {
      expect(plain(mixed(facts, numbers), look)).toEqual(plain(facts, look));
    }), { numRuns: 100 });
  });

  it('says itself in each language without a gap', () => {
    fc.assert(fc.property(anyFacts(), looks, (facts, look) => {
      const { found, cannotTell } = findingsOf(world, facts, look);
      for (const lang of LANG_LIST) {
        const said = [...found.map((one) => findingSentence(world, one, lang)), ...cannotTell.map((one) => cannotTellSentence(world, one, lang))];
        for (const sentence of said) expect(sentence).not.toMatch(/undefined|null|\s\s|\.\.|«»|“”/);
      }
    }), { numRuns: 40 });
  });
});

describe('a text that changes a base', () => {
  it('unread, finds nothing in its own reading', () => {
    fc.assert(fc.property(anyFacts(), anyPlace, (facts, place) => {
      expect(findingsOf(world, allOfBase(facts), { place, reading: 'OWN' }).found).toEqual([]);
    }), { numRuns: 100 });
  });

  it('unread, finds in effect just what its base finds', () => {
    fc.assert(fc.property(anyFacts(), anyPlace, (facts, place) => {
      expect(plain(allOfBase(facts), { place, reading: 'EFFECTIVE' })).toEqual(plain(allOwn(facts), { place, reading: 'OWN' }));
    }), { numRuns: 100 });
  });
});

it('a text of which nothing was read and nothing is coded finds nothing and clears nothing that rests on silence', () => {
  const { found, tested } = findingsOf(world, factsOf([]));
  expect(found).toEqual([]);
  expect(tested.filter(({ clear }) => clear > 0)).toEqual([]);
});

function isRecalled({ verification }: { readonly verification: string }): boolean {
  return verification === 'RECALL';
}
function isOfBase({ inherited }: { readonly inherited: boolean }): boolean {
  return inherited;
}
