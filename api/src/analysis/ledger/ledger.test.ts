import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assignment, Facts, Revenue } from '@okilet/schema/facts';
import { LANG_LIST } from '@okilet/schema/vocabulary';
import { anyFacts, BODIES, claim, factsOf, FRAMEWORKS, smallWorld } from '../../../test/compare-facts.ts';
import { compareOf } from '../compare/compare.ts';
import { ledgerOf, type Entry } from './ledger.ts';
import { ledgerLineSentence, ledgerSummary } from './sentence.ts';

const world = smallWorld();
const { law, later, abroad } = FRAMEWORKS;
const { akim, akimat, council } = BODIES;
const ALL = world.catalogue.bodies.map(({ id }) => id);

function ledger(before: readonly Assignment[] | Facts, after: readonly Assignment[] | Facts, body: string = akim) {
  const facts = (id: string, one: readonly Assignment[] | Facts): Facts => ('assignments' in one ? one : factsOf(id, one));
  return ledgerOf(world, facts(law, before), facts(later, after), body);
}
const entries = (one: ReturnType<typeof ledger>) => one.lines.map(({ entry, function: id, role, money, paid }) => [entry, id, role, money, paid].join(' '));
const pays = (fromBudget: string) => claim({ body: null, role: 'FUND', fromBudget });

describe('ledger of a body', () => {
  it('holds every change of the comparison that names a body: sums over all bodies are those of the matrix', () => {
    fc.assert(fc.property(anyFacts(law), anyFacts(later), (a, b) => {
      const changes = compareOf(world, [a, b]).rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.changes)).filter(({ body }) => body !== null);
      const lines = ALL.flatMap((body) => ledgerOf(world, a, b, body).lines);
      const count = (entry: Entry) => lines.filter((line) => line.entry === entry).length;
      const of = (...kinds: string[]) => changes.filter(({ kind }) => kinds.includes(kind)).length;
      expect(count('GAINS')).toBe(of('GAINED', 'MOVED'));
      expect(count('LOSES')).toBe(of('LOST', 'BECAME_SILENT', 'MOVED'));
      expect(count('STRENGTHENED')).toBe(of('STRENGTHENED'));
      expect(count('WEAKENED')).toBe(of('WEAKENED'));
      expect(count('PROMISED')).toBe(of('PROMISED', 'PROMISE_REPLACES_RULE'));
      expect(count('CANNOT_TELL')).toBe(of('CANNOT_TELL'));
    }));
  });
  it('lists a move as a gain of one body and a loss of the other', () => {
    const [before, after] = [[claim({ body: akimat })], [claim({ body: BODIES.oblastAkimat })]];
    expect(entries(ledger(before, after, akimat))).toEqual(['LOSES roads DECIDE NO false']);
    expect(entries(ledger(before, after, BODIES.oblastAkimat))).toEqual(['GAINS roads DECIDE UNKNOWN false']);
  });
  it('keeps what both sides name, with the claims of both', () => {
    const kept = ledger([claim({ body: akim })], [claim({ body: akim })]);
    expect(entries(kept)).toEqual(['KEEPS roads DECIDE NO false']);
    expect(kept.lines[0]?.baseClaims).toHaveLength(1);
  });
  it('refuses frameworks of two countries', () => {
    expect(() => ledgerOf(world, factsOf(law, []), factsOf(abroad, []), akim)).toThrow('one country');
  });
});

describe('money of a line', () => {
  const duty = claim({ body: akim, role: 'DELIVER' });
  it('is yes where a budget of its unit begins to pay for the function too', () => {
    expect(entries(ledger([], [duty, pays('aa-budget-rural')]))).toEqual(['GAINS roads DELIVER YES true']);
  });
  it('is no where both sides were read and no budget of its unit changed, and says if one pays already', () => {
    expect(entries(ledger([], [duty]))).toEqual(['GAINS roads DELIVER NO false']);
    expect(entries(ledger([pays('aa-budget-rural')], [duty, pays('aa-budget-rural')]))).toEqual(['GAINS roads DELIVER NO true']);
  });
  it('is no where only the budget of another unit changed', () => {
    expect(entries(ledger([], [duty, pays('aa-budget-district')]))).toEqual(['GAINS roads DELIVER NO false']);
  });
  it('is unknown where who pays was not read on one side', () => {
    expect(entries(ledger(factsOf(law, [], [['roads', ['DELIVER']]]), [duty]))).toEqual(['GAINS roads DELIVER UNKNOWN false']);
  });
  it('counts earmarked revenue as moved only where its date proves it; without a date it leaves the answer open', () => {
    const revenue = (validFrom: string | null) => ({ ...factsOf(later, [duty]), revenues: [{ ...duty, type: 'REVENUE', source: 's', toBudget: 'aa-budget-rural', earmarkedFor: 'roads', validFrom } as unknown as Revenue] });
    expect(entries(ledger([], revenue('2023-01-01')))).toEqual(['GAINS roads DELIVER YES false']);
    expect(entries(ledger([], revenue(null)))).toEqual(['GAINS roads DELIVER UNKNOWN false']);
  });
});

describe('around a body', () => {
  const own = claim({ body: akim, role: 'DELIVER' });
  it('shows who decides over its functions and its unit, though nothing of its own changes', () => {
    const around = ledger([own, claim({ body: council, concerns: 'aa-rural', function: 'water' })], [own, claim({ body: council })]).around;
    expect(around.map(({ kind, body, function: id }) => [kind, body, id].join(' '))).toEqual([`BECAME_SILENT ${council} water`, `GAINED ${council} roads`]);
  });
  it('leaves out its own changes, other functions, other roles and what cannot be told', () => {
    const one = ledger([own], [own, claim({ body: akim }), claim({ body: council, function: 'water' }), claim({ body: council, role: 'CONSULT' })]);
    expect(one.around).toEqual([]);
    expect(ledger(factsOf(law, [own], []), [own, claim({ body: council })])).toMatchObject({ around: [], aroundCannotTell: 4 });
  });
});

describe('sentences of the ledger', () => {
  it('say the top line with every count and what it is out of', () => {
    const one = ledger([claim({ body: akim })], [claim({ body: akim }), claim({ body: akim, role: 'DELIVER' })]);
    expect(ledgerSummary(world, one, 'en')).toBe(
      'aa-akim-rural, from “aa-law-2021” to “aa-law-2026”: gained 1 (responsibility 1), no longer named 0, strengthened 0, weakened 0, kept 1, only promised 0; cannot tell 0 of 2. Money moved with 0 of the 1 gained or no longer named; cannot tell for 0.');
    expect(ledgerSummary(world, ledger([], []), 'ru')).toBe('aa-akim-rural: ни «aa-law-2021», ни «aa-law-2026» в прочитанной части этот орган не называют.');
  });
  it('say every line in three languages', () => {
    fc.assert(fc.property(anyFacts(law), anyFacts(later), (a, b) => {
      const one = ledgerOf(world, a, b, akim);
      for (const lang of LANG_LIST) {
        for (const text of [ledgerSummary(world, one, lang), ...one.lines.map((line) => ledgerLineSentence(world, one, line, lang))]) {
          expect(text).toMatch(/\.$/);
          expect(text).not.toMatch(/undefined|null| {2}/);
        }
      }
    }), { numRuns: 30 });
  });
});
