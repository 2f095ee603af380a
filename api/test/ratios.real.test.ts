import { beforeAll, expect, test } from 'vitest';
import type { Api } from '../src/index.ts';
import { answerTo, ask, realApi } from './real.ts';

let api: Api;
beforeAll(async () => {
  api = await realApi();
}, 60_000);

const QUERY = `query ($framework: ID = "kz-law-2026-11", $unit: ID) { ratios(framework: $framework, unitType: $unit) { kind numerator denominator value cannotTell of
  formula(lang: kk) { value lang } kk: sentence(lang: kk) { value } ru: sentence(lang: ru) { value } en: sentence(lang: en) { value } } }`;
interface Answer {
  ratios: { kind: string; numerator: number; denominator: number; value: number | null; cannotTell: number; of: string[]; formula: { value: string }; kk: { value: string }; ru: { value: string }; en: { value: string } }[];
}
const of = async (kind: string, variables: object) => (await ask<Answer>(api, QUERY, variables)).ratios.find((ratio) => ratio.kind === kind);

test('the village has no say of its own on any of its thirteen sources; the district has on three, land and property tax, whose rates its maslikhat may vary (Tax Code 2025)', async () => {
  expect(await of('OWN_SAY_REVENUE', { unit: 'kz-rural' })).toMatchObject({ numerator: 0, denominator: 13 });
  expect((await of('OWN_SAY_REVENUE', { unit: 'kz-district' }))?.of).toEqual(['land-tax-other', 'land-tax-settlements', 'property-tax-individuals']);
});

test('the rural akim must organise water supply, and who decides on it is not the village (Law 148-II, art. 35)', async () => {
  expect((await of('DISCRETION_GAP', { unit: 'kz-rural' }))?.of).toContain('water-supply-organisation');
  expect((await of('FUNDING_GAP', { unit: 'kz-rural' }))?.of).not.toContain('water-supply-organisation');
});

test('gives no value to a text that was not read, and never a sentence without its denominator', async () => {
  for (const framework of ['kz-law-2026-11', 'kz-law-2021-07', 'kz-concept-2025-2030', 'bench-poland']) {
    for (const ratio of (await ask<Answer>(api, QUERY, { framework, unit: 'kz-rural' })).ratios) {
      expect(ratio.value === null).toBe(ratio.denominator === 0);
      for (const { value } of [ratio.kk, ratio.ru, ratio.en, ratio.formula]) expect(value).toMatch(/\.$/);
      if (ratio.denominator > 0) expect(ratio.ru.value).toContain(`${ratio.numerator} из ${ratio.denominator}`);
    }
  }
  expect(await of('DEFINITENESS', { framework: 'kz-concept-2025-2030' })).toMatchObject({ denominator: 0, value: null });
});

test('shows the components of the Local Autonomy Index with their inputs, and makes no index of them', async () => {
  const { autonomyComponents } = await ask<{ autonomyComponents: { kind: string; value: number | null; most: number; inputs: { weight: number; points: number | null }[]; sentence: { value: string } }[] }>(api,
    '{ autonomyComponents(framework: "kz-law-2026-11", unitType: "kz-rural") { kind value most inputs { id name(lang: ru) { value } weight points claims { id } } sentence(lang: en) { value } } }');
  expect(autonomyComponents.map((one) => one.kind)).toEqual(['POLICY_SCOPE', 'POLITICAL_DISCRETION', 'FISCAL_AUTONOMY', 'ORGANISATIONAL_AUTONOMY']);
  for (const { value, most, inputs, sentence } of autonomyComponents) {
    expect(sentence.value).toMatch(/indicative, and part of no index\.$/);
    expect(value === null || value <= most).toBe(true);
    expect(inputs.every(({ weight, points }) => points === null || points <= weight)).toBe(true);
  }
  expect(autonomyComponents[0]?.inputs.reduce((sum, input) => sum + input.weight, 0)).toBe(12);
});

test('names near ids for a unit type that does not exist', async () => {
  expect((await answerTo(api, QUERY, { unit: 'kz-rual' })).errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', near: expect.arrayContaining(['kz-rural']) as unknown });
});
