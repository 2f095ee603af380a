import { beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../src/index.ts';
import { holders, linked, money, type Answer, type OfCell, type OfLink, type OfMoney } from './law-questions.ts';
import { realApi } from './real.ts';

let api: Api;
beforeAll(async () => {
  api = await realApi();
}, 60_000);

/** Who, and the place in the law that says so. */
type Expected = Readonly<Record<string, string>>;
const LAWS = { then: 'kz-law-2021-07', now: 'kz-law-2026-11' };
/** The same answer at the same place in both laws; or one for each; a law without an answer of its own is left out. */
type ByLaw = { readonly both: Expected } | { readonly then?: Expected; readonly now?: Expected };

interface Question<Ask> {
  readonly asked: string;
  readonly ask: Ask;
  readonly answer: ByLaw;
}
const asked = <Ask extends OfCell | OfLink | OfMoney>(question: string, ask: Ask, answer: ByLaw): Question<Ask> => ({ asked: question, ask, answer });

/** One row per law that has an answer. */
function perLaw<Ask>(questions: readonly Question<Ask>[]) {
  return questions.flatMap(({ asked: question, ask, answer }) => {
    const answers = 'both' in answer ? { then: answer.both, now: answer.both } : answer;
    return (['then', 'now'] as const).flatMap((when) => {
      const expected = answers[when];
      return expected ? [{ question, law: LAWS[when], ask, expected }] : [];
    });
  });
}

/** Exactly these, no more and no fewer, each with the place that says so among its citations. */
function expectAnswer(found: Answer, expected: Expected): void {
  expect([...found.keys()].sort()).toEqual(Object.keys(expected).sort());
  for (const [holder, place] of Object.entries(expected)) expect(found.get(holder)).toContainEqual(place);
}

describe('in a village', () => {
  const QUESTIONS: readonly Question<OfCell>[] = [
    asked('Who organises the water supply of the village?', ['water-supply-organisation', 'DELIVER'],
      { both: { 'kz-akim-rural': 'l148 art_35/para_1/point_19' } }),
    asked('Who pays for organising it?', ['water-supply-organisation', 'FUND'],
      { then: { 'kz-budget-rural': 'bc-2008 art_56-1/para_1/point_15' }, now: { 'kz-budget-rural': 'bc-2025 art_34/para_1/point_12' } }),
    asked('Who lights the streets?', ['street-lighting', 'DELIVER'], { both: { 'kz-akim-rural': 'l148 art_35/para_1/point_20' } }),
    asked('Who pays for the lights?', ['street-lighting', 'FUND'], {
      then: { 'kz-budget-district': 'bc-2008 art_56/para_1/point_5/item_12', 'kz-budget-rural': 'bc-2008 art_56-1/para_1/point_11' },
      now: { 'kz-budget-district': 'bc-2025 art_33/para_1/point_8/item_12', 'kz-budget-rural': 'bc-2025 art_34/para_1/point_8' },
    }),
    asked('Who keeps the village clean?', ['sanitation', 'DELIVER'], { both: { 'kz-akim-rural': 'l148 art_35/para_1/point_20' } }),
    asked('Who pays for the cleaning?', ['sanitation', 'FUND'], {
      then: { 'kz-budget-district': 'bc-2008 art_56/para_1/point_5/item_10', 'kz-budget-rural': 'bc-2008 art_56-1/para_1/point_9' },
      now: { 'kz-budget-district': 'bc-2025 art_33/para_1/point_8/item_12', 'kz-budget-rural': 'bc-2025 art_34/para_1/point_6' },
    }),
    asked('Who sees to the streets and roads of the village?', ['roads-local', 'DELIVER'],
      { both: { 'kz-akim-rural': 'l148 art_35/para_1/point_7', 'kz-akimat-district': 'roads-2001 art_13/para_2/point_2' } }),
    asked('Who pays for the streets and roads of the village?', ['roads-local', 'FUND'],
      { then: { 'kz-budget-rural': 'bc-2008 art_56-1/para_1/point_14' }, now: { 'kz-budget-rural': 'bc-2025 art_34/para_1/point_11' } }),
    asked('Who pays for the district road to it?', ['roads-district', 'FUND'],
      { then: { 'kz-budget-district': 'bc-2008 art_56/para_1/point_8/item_1' }, now: { 'kz-budget-district': 'bc-2025 art_33/para_1/point_10/item_1' } }),
    asked('Who pays for its kindergarten?', ['preschool', 'FUND'],
      { then: { 'kz-budget-oblast': 'bc-2008 art_54/para_1/point_3/item_1' }, now: { 'kz-budget-oblast': 'bc-2025 art_32/para_1/point_4/item_1' } }),
    asked('Who sees to places in kindergartens?', ['preschool', 'DELIVER'], {
      then: { 'kz-akim-oblast': 'l148 art_29/para_1/point_15', 'kz-akimat-oblast': 'edu-2007 art_6/para_2/point_4-2' },
      now: { 'kz-akim-oblast': 'l148 art_29/para_1/point_16', 'kz-akimat-oblast': 'edu-2007 art_6/para_2/point_4-2' },
    }),
    asked('Who pays for its school?', ['school', 'FUND'], {
      then: { 'kz-budget-oblast': 'bc-2008 art_54/para_1/point_3/item_2' },
      now: { 'kz-budget-oblast': 'bc-2025 art_32/para_1/point_4/item_2' },
    }),
    asked('Who brings children to school from far?', ['pupil-transport', 'DELIVER'],
      { both: { 'kz-akimat-district': 'autotransport-2003 art_14/para_3/point_4' } }),
    asked('Who sees to waste?', ['waste', 'DELIVER'], {
      then: { 'kz-akim-rural': 'env-2021 art_365/para_5/point_2', 'kz-akimat-district': 'l148 art_31/para_1/point_29', 'kz-akimat-oblast': 'l148 art_27/para_1/point_8-2' },
      now: {
        'kz-akim-rural': 'env-2021 art_365/para_5/point_2', 'kz-akimat-district': 'l148 art_31/para_1/point_29', 'kz-akimat-oblast': 'l148 art_27/para_1/point_8-2',
        'kz-maslikhat-district': 'l148 art_6/para_1/point_16', 'kz-maslikhat-oblast': 'l148 art_6/para_1/point_16',
      },
    }),
    asked('Who buries those without kin and pays for the cemetery?', ['cemeteries', 'FUND'], {
      then: { 'kz-budget-district': 'bc-2008 art_56/para_1/point_5/item_11', 'kz-budget-rural': 'bc-2008 art_56-1/para_1/point_10' },
      now: { 'kz-budget-district': 'bc-2025 art_33/para_1/point_8/item_13', 'kz-budget-rural': 'bc-2025 art_34/para_1/point_7' },
    }),
    asked('Who keeps the cemetery in order?', ['cemeteries', 'DELIVER'],
      { both: { 'kz-akim-rural': 'l148 art_35/para_1/point_21', 'kz-akimat-district': 'l148 art_31/para_1/point_32' } }),
    asked('Who keeps the household register, and who passes on what it holds?', ['household-register', 'DELIVER'], {
      then: { 'kz-akim-rural': 'l148 art_35/para_1-4/point_1' },
      now: { 'kz-akim-rural': 'l148 art_35/para_1-4/point_1', 'kz-stat-authority': 'stat-2010 art_12/point_19-1' },
    }),
    asked('Who pays for the household register?', ['household-register', 'FUND'],
      { then: { 'kz-budget-rural': 'bc-2008 art_56-1/para_1/point_2' }, now: { 'kz-budget-rural': 'bc-2025 art_34/para_1/point_2' } }),
    asked('Who pays for the slaughter of sick animals and the fight against their diseases?', ['veterinary', 'FUND'], {
      then: { 'kz-budget-oblast': 'bc-2008 art_54/para_1/point_8/item_19', 'kz-budget-republic': 'bc-2008 art_53/para_1/point_8/item_23' },
      now: { 'kz-budget-oblast': 'bc-2025 art_32/para_1/point_8/item_2', 'kz-budget-republic': 'bc-2025 art_30/para_1/point_8/item_13' },
    }),
    asked('Who has a say over the budget of the village? The maslikhat of the district approves it, the assembly agrees it.', ['local-budget', 'DECIDE', 'kz-rural'], {
      then: {
        'kz-maslikhat-district': 'l148 art_6/para_2-7', 'kz-assembly': 'l148 art_39-3/para_3/point_1-1', 'kz-akim-rural': 'bc-2008 art_75/para_3',
        'kz-apparatus-rural': 'bc-2008 art_45/para_4-2', 'kz-departments-district': 'bc-2008 art_65-1/para_1',
      },
      now: {
        'kz-maslikhat-district': 'l148 art_6/para_2-7', 'kz-assembly': 'l148 art_39-3/para_3/point_1-1', 'kz-akim-rural': 'bc-2025 art_91/para_4',
        'kz-apparatus-rural': 'bc-2025 art_79/para_3', 'kz-departments-district': 'bc-2025 art_74/para_4',
      },
    }),
    asked('Who drafts the budget of the village and brings it before the maslikhat?', ['local-budget', 'PROPOSE', 'kz-rural'], {
      then: { 'kz-apparatus-rural': 'bc-2008 art_64/para_1-1', 'kz-departments-district': 'bc-2008 art_73-1/para_1', 'kz-akimat-district': 'bc-2008 art_75/para_1' },
      now: {
        'kz-apparatus-rural': 'bc-2025 art_85/para_3', 'kz-departments-district': 'bc-2025 art_89/para_1', 'kz-akimat-district': 'bc-2025 art_91/para_1',
        'kz-assembly': 'bc-2025 art_94/para_2',
      },
    }),
  ];
  test.each(perLaw(QUESTIONS))('$question ($law)', async ({ law, ask, expected }) => {
    expectAnswer(await holders(api, law, ask), expected);
  });
});

describe('to whom they owe their office', () => {
  const NO_CONFIDENCE = 'NO_CONFIDENCE';
  const QUESTIONS: readonly Question<OfLink>[] = [
    asked('Who elects the rural akim?', ['ELECTS', 'kz-akim-rural'], { both: { 'kz-residents': 'l148 art_36/para_1' } }),
    asked('Who elects the district maslikhat?', ['ELECTS', 'kz-maslikhat-district'], { both: { 'kz-voters-district': 'l148 art_5/para_1' } }),
    asked('Who appoints the district akim?', ['APPOINTS', 'kz-akim-district', 'DECIDES'],
      { then: { 'kz-akim-oblast': 'l148 art_32/para_1' }, now: { 'kz-akim-oblast': 'l148 art_32' } }),
    asked('Whose consent does the district akim need?', ['APPOINTS', 'kz-akim-district', 'CONSENTS'],
      { then: { 'kz-maslikhat-district': 'l148 art_32/para_1' }, now: { 'kz-maslikhat-district': 'l148 art_32' } }),
    asked('Who appoints the oblast akim?', ['APPOINTS', 'kz-akim-oblast', 'DECIDES'], { both: { 'kz-president': 'l148 art_28/para_1' } }),
    asked('Whose consent does the oblast akim need?', ['APPOINTS', 'kz-akim-oblast', 'CONSENTS'], {
      then: { 'kz-maslikhat-oblast': 'l148 art_28/para_1' },
      now: { 'kz-maslikhat-deputy-oblast': 'l148 art_28/para_1', 'kz-maslikhat-deputy-district': 'l148 art_28/para_1' },
    }),
    asked('Who forms the community assembly?', ['APPOINTS', 'kz-assembly'], { both: { 'kz-gathering': 'l148 art_39-3/para_2/point_2' } }),
    asked('Who decides when the maslikhat has no confidence in the rural akim?', ['DISMISSES', 'kz-akim-rural', 'DECIDES', NO_CONFIDENCE],
      { both: { 'kz-akim-district': 'l148 art_24/para_7' } }),
    asked('Whose second vote of no confidence in the rural akim binds?', ['DISMISSES', 'kz-akim-rural', 'OBLIGES', NO_CONFIDENCE],
      { both: { 'kz-maslikhat-district': 'l148 art_24/para_8' } }),
    asked('Whose second vote of no confidence in the district akim binds?', ['DISMISSES', 'kz-akim-district', 'OBLIGES', NO_CONFIDENCE],
      { both: { 'kz-maslikhat-district': 'l148 art_24/para_8' } }),
    asked('Who may raise no confidence in the rural akim?', ['DISMISSES', 'kz-akim-rural', 'INITIATES', NO_CONFIDENCE],
      { both: { 'kz-assembly': 'l148 art_39-3/para_3/point_4-4', 'kz-maslikhat-deputy-district': 'l148 art_24/para_1' } }),
    asked('Who ends the powers of the rural akim on grounds of the law?', ['DISMISSES', 'kz-akim-rural', 'DECIDES', 'LEGALITY'], {
      then: { 'kz-akim-district': 'l148 art_36/para_6' },
      now: { 'kz-akim-district': 'l148 art_36/para_6', 'kz-maslikhat-district': 'l148 art_6/para_2-17' },
    }),
    asked('Who may release the rural akim at own discretion? In 2021 the President; since 2023 nobody.', ['DISMISSES', 'kz-akim-rural', 'SOLE', 'DISCRETION'],
      { then: { 'kz-president': 'const-1995 art_87/para_4' }, now: {} }),
    asked('Who may end the district maslikhat early?', ['DISSOLVES', 'kz-maslikhat-district', 'DECIDES'], { both: { 'kz-president': 'l148 art_23/para_2' } }),
    asked('Who may cancel or suspend acts of the rural akim? Since November 2022 no longer the President.', ['OVERSEES', 'kz-akim-rural', 'DECIDES', 'UNSTATED'], {
      then: {
        'kz-akim-district': 'l148 art_37/para_8', 'kz-akimat-district': 'l148 art_37/para_8', 'kz-government': 'l148 art_37/para_8', 'kz-president': 'const-1995 art_88/para_4',
      },
      now: { 'kz-akim-district': 'l148 art_37/para_8', 'kz-akimat-district': 'l148 art_37/para_8', 'kz-government': 'l148 art_37/para_8' },
    }),
    asked('Which court may?', ['OVERSEES', 'kz-akim-rural', 'DECIDES', 'COURT'], { both: { 'kz-court': 'l148 art_37/para_8' } }),
    asked('To whom does the rural akim report?', ['REPORTS_TO', 'kz-akim-rural'], { both: {
      'kz-gathering': 'l148 art_39-3/para_2/point_4', 'kz-maslikhat-district': 'l148 art_35/para_3', 'kz-akim-district': 'l148 art_35/para_3', 'kz-assembly': 'l148 art_39-3/para_4',
    } }),
    asked('To whom does the district maslikhat report?', ['REPORTS_TO', 'kz-maslikhat-district'],
      { both: { 'kz-gathering': 'l148 art_39-3/para_2/point_5', 'kz-voters-district': 'l148 art_8/para_1-1' } }),
  ];
  test.each(perLaw(QUESTIONS))('$question ($law)', async ({ law, ask, expected }) => {
    expectAnswer(await linked(api, law, ask), expected);
  });
});

describe('whose money it is', () => {
  const QUESTIONS: readonly Question<OfMoney>[] = [
    asked('Who receives land tax on land of settlements?', ['land-tax-settlements', 'share'], {
      then: { 'kz-budget-district 100': 'bc-2008 art_52/para_1/point_4', 'kz-budget-rural 100': 'bc-2008 art_52-1/para_1/point_3' },
      now: { 'kz-budget-district 100': 'bc-2025 art_26/para_1/point_6', 'kz-budget-rural 100': 'bc-2025 art_27/para_1/point_3' },
    }),
    asked('Who sets the rate of the land tax that a village keeps?', ['land-tax-settlements', 'rate', 'kz-budget-rural'],
      { then: { 'kz-maslikhat-district': 'bc-2008 art_52-1/para_1/point_3' }, now: { 'kz-maslikhat-district': 'tc-2025 art_582/para_1' } }),
    asked('Who shares the individual income tax on wages?', ['iit-general', 'share'], {
      then: { 'kz-budget-district BY_DECISION': 'bc-2008 art_52/para_1/point_1', 'kz-budget-oblast BY_DECISION': 'bc-2008 art_50/para_1/point_1' },
      now: { 'kz-budget-district 100': 'bc-2025 art_26/para_1/point_2' },
    }),
    asked('Who decides on the split of individual income tax?', ['iit-general', 'split'],
      { then: { 'kz-maslikhat-oblast': 'bc-2008 art_52/para_1/point_1' }, now: { 'kz-kurultai': 'bc-2025 art_26/para_1/point_2' } }),
    asked('Which income tax does a village keep?', ['iit-self-assessed', 'share'],
      { then: { 'kz-budget-rural 100': 'bc-2008 art_52-1/para_1/point_1' }, now: { 'kz-budget-rural 100': 'bc-2025 art_27/para_1/point_1' } }),
    asked('Who receives the vehicle tax?', ['vehicle-tax', 'share'], {
      then: { 'kz-budget-district 100': 'bc-2008 art_52/para_1/point_6', 'kz-budget-rural 100': 'bc-2008 art_52-1/para_1/point_4' },
      now: { 'kz-budget-district 100': 'bc-2025 art_26/para_1/point_7', 'kz-budget-rural 100': 'bc-2025 art_27/para_1/point_4' },
    }),
    asked('Who receives the property tax of business?', ['property-tax-business', 'share'],
      { then: { 'kz-budget-district 100': 'bc-2008 art_52/para_1/point_3' }, now: { 'kz-budget-district 100': 'bc-2025 art_26/para_1/point_5' } }),
  ];
  test.each(perLaw(QUESTIONS))('$question ($law)', async ({ law, ask, expected }) => {
    expectAnswer(await money(api, law, ask), expected);
  });
});
