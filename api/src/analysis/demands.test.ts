import type { Assessment, Demand } from '@okilet/schema/facts';
import { expect, test } from 'vitest';
import { framework, inAll, world } from '../../test/money-facts.ts';
import { demandsOf, placeOfDemand, verdictSentence } from './demands.ts';

const demand: Demand = {
  id: 'd', appeal: 'a', country: 'zz', kind: 'DEMAND', order: 0, place: 'bullet_2 par_3', rule: 'unfunded-mandate', text: inAll('pay'), metIf: inAll('paid'), addressedTo: [], about: [],
};
const assessment: Assessment = {
  id: 'd~law', demand: 'd', framework: 'law', verdict: 'PARTLY', verification: 'TEXT', reason: inAll('Half is paid.'), claims: ['c'], citations: [],
};
const here = world({ frameworks: [framework('law'), framework('draft', { kind: 'BILL' }), framework('abroad', { country: 'yy' }), framework('charter', { kind: 'BENCHMARK' })] });

test('puts every demand to the texts of its country, in time order, and to no benchmark', () => {
  const [row] = demandsOf(here, [demand], [assessment]);
  expect(row?.verdicts.map((verdict) => verdict.framework)).toEqual(['law', 'draft']);
});

test('says "not yet judged" where there is no verdict, never "cannot tell"', () => {
  const verdict = demandsOf(here, [demand], [assessment])[0]?.verdicts[1];
  expect(verdict).toEqual({ framework: 'draft', assessment: null, ruleResult: null });
  expect(verdict && [verdictSentence(here, verdict, 'en'), verdictSentence(here, verdict, 'ru'), verdictSentence(here, verdict, 'kk')])
    .toEqual(['draft: not yet judged.', 'draft: оценки пока нет.', 'draft: әлі баға берілген жоқ.']);
});

test('stands the result of the rule beside the verdict of the coder and lets neither replace the other', () => {
  const result = { rule: 'unfunded-mandate', found: 3, clear: 10, cannotTell: 7 };
  const verdict = demandsOf(here, [demand], [assessment], new Map([['law', new Map([[result.rule, result]])]]))[0]?.verdicts[0];
  expect(verdict).toEqual({ framework: 'law', assessment, ruleResult: result });
  expect(verdict && verdictSentence(here, verdict, 'en')).toBe('law: partly. Half is paid. Read in the document itself.');
});

test('says in three languages where a demand stands in its appeal', () => {
  expect((['kk', 'ru', 'en'] as const).map((lang) => placeOfDemand(demand, lang))).toEqual(['тізімнің 2-тармағы; 3-абзац', 'пункт списка 2; абзац 3', 'bullet 2; paragraph 3']);
});
