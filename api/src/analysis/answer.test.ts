import type { Assignment } from '@okilet/schema/facts';
import type { Role } from '@okilet/schema/vocabulary';
import { expect, test } from 'vitest';
import { assignment, body, budget, fn, world } from '../../test/money-facts.ts';
import { answerSentence } from './answer.ts';
import type { Cell } from './cell.ts';

const cases = { genitive: '', dative: '', accusative: '', instrumental: '', ablative: '', nominative: '', short: '' };
/** What a Russian sentence needs to know of a name: it is a common noun, and whether it is one or many. */
const russian = (nominative: string, instrumental: string) => ({ ...cases, nominative, short: nominative, instrumental });
const short = (kk: string, ru: string, en: string) => ({ kk: { ...cases, short: kk }, ru: { ...russian(ru.toLocaleLowerCase('ru'), ''), short: ru }, en: { ...cases, short: en } });

const here = world({
  functions: [{ ...fn('amenities'), name: { kk: 'Абаттандыру', ru: 'Благоустройство', en: 'Amenities' } }, { ...fn('water', 'amenities'), name: { kk: 'Су', ru: 'Вода', en: 'Water' } }],
  bodies: [
    body('council', { unitType: 'county', name: { kk: 'Кеңес', ru: 'Совет', en: 'Council' }, forms: { ru: russian('совет', 'советом') } }),
    body('mayor', { name: { kk: 'Әкім', ru: 'Аким', en: 'Mayor' }, forms: { ru: russian('аким', 'акимом') } }),
    body('voters', { kind: 'ELECTORATE', name: { kk: 'Сайлаушылар', ru: 'Избиратели', en: 'Voters' }, forms: { ru: russian('избиратели', 'избирателями') } }),
  ],
  budgets: [
    { ...budget('county-budget', 'county'), forms: short('Аудан', 'Район', 'County') }, { ...budget('village-budget', 'village'), forms: short('Ауыл', 'Село', 'Village') },
  ],
});
const cell = (role: Role, state: Cell['state'], claims: readonly Assignment[] = [], over: Partial<Cell> = {}): Cell => ({
  function: 'water', role, state, claims, searched: state !== 'NOT_SEARCHED', statedAt: null, parts: 0, onlyIf: [], meanwhile: [], fromBase: false, elsewhere: 0, ...over,
});
const by = (role: Role, id: string, over: Partial<Assignment> = {}) => assignment(`${role}-${id}`, { function: 'water', role, body: id, ...over });
const paid = (from: string) => assignment(`pays-${from}`, { function: 'water', role: 'FUND', fromBudget: from });
const say = (...cells: readonly Cell[]) => (['kk', 'ru', 'en'] as const).map((lang) => answerSentence(here, 'water', cells, lang));

test('names who does what, by level, with the verb in the number of those named', () => {
  expect(say(
    cell('DECIDE', 'SPECIFIED', [by('DECIDE', 'mayor'), by('DECIDE', 'council')]), cell('DELIVER', 'SPECIFIED', [by('DELIVER', 'mayor')]),
  )).toMatchInlineSnapshot(`
    [
      "Су: Кеңес және Әкім шешеді; Әкім орындайды.",
      "Вода: решают совет и аким; исполняет аким.",
      "Water: the council and the mayor decide; the mayor delivers.",
    ]
  `);
});

test('takes one name in the plural for many', () => {
  expect(say(cell('DECIDE', 'SPECIFIED', [by('DECIDE', 'voters')]))).toMatchInlineSnapshot(`
    [
      "Су: Сайлаушылар шешеді.",
      "Вода: решают избиратели.",
      "Water: the voters decide.",
    ]
  `);
});

test('names budgets by their level', () => {
  expect(say(cell('FUND', 'SPECIFIED', [paid('village-budget')]))).toMatchInlineSnapshot(`
    [
      "Су: төлейтін бюджет: Ауыл.",
      "Вода: платит бюджет: село.",
      "Water: the village budget pays.",
    ]
  `);
  expect(say(cell('FUND', 'SPECIFIED', [paid('village-budget'), paid('county-budget')]))).toMatchInlineSnapshot(`
    [
      "Су: төлейтін бюджеттер: Аудан және Ауыл.",
      "Вода: платят бюджеты: район и село.",
      "Water: the county and village budgets pay.",
    ]
  `);
});

test('says what the text denies, where it only denies; a prohibition beside a duty names nobody', () => {
  const denied = by('DECIDE', 'mayor', { force: 'MUST_NOT' });
  expect(say(cell('DECIDE', 'EXCLUDED', [denied]))).toMatchInlineSnapshot(`
    [
      "Су: құжат бойынша бұған жол берілмейді: Әкім шешеді.",
      "Вода: документ исключает, что решает аким.",
      "Water: the text denies that the mayor decides.",
    ]
  `);
  expect(say(cell('DECIDE', 'SPECIFIED', [denied, by('DECIDE', 'council')]))).toMatchInlineSnapshot(`
    [
      "Су: Кеңес шешеді.",
      "Вода: решает совет.",
      "Water: the council decides.",
    ]
  `);
});

test('says it of rules and of money in words of their own', () => {
  expect(say(cell('REGULATE', 'SPECIFIED', [by('REGULATE', 'council')]))).toMatchInlineSnapshot(`
    [
      "Су: қағидаларды Кеңес белгілейді.",
      "Вода: правила устанавливает совет.",
      "Water: the council makes the rules.",
    ]
  `);
  const denied = { ...paid('village-budget'), force: 'MUST_NOT' } as const;
  expect(say(cell('FUND', 'EXCLUDED', [denied]))).toMatchInlineSnapshot(`
    [
      "Су: төлеуіне жол берілмейтін бюджет: Ауыл.",
      "Вода: запрещено платить бюджету: село.",
      "Water: the village budget must not pay.",
    ]
  `);
});

test('says at which function above it is stated', () => {
  expect(say(cell('DELIVER', 'INHERITED', [by('DELIVER', 'mayor')], { statedAt: 'amenities' }))).toMatchInlineSnapshot(`
    [
      "Су: Әкім орындайды («Абаттандыру» функциясы туралы айтылған).",
      "Вода: исполняет аким (сказано о функции «Благоустройство»).",
      "Water: the mayor delivers (stated for “Amenities”).",
    ]
  `);
});

test('says that it holds only in the cases named', () => {
  expect(say(cell('DELIVER', 'SPECIFIED', [by('DELIVER', 'mayor')], { onlyIf: ['PILOT'] }))).toMatchInlineSnapshot(`
    [
      "Су: Әкім орындайды (тек аталған жағдайларда).",
      "Вода: исполняет аким (только в названных случаях).",
      "Water: the mayor delivers (only in the cases named).",
    ]
  `);
});

test('says that the text names nobody, and never fills the gap from memory', () => {
  const recalled = by('OVERSEE', 'council', { verification: 'RECALL' });
  expect(say(cell('OVERSEE', 'SPECIFIED', [assignment('x', { function: 'water', role: 'OVERSEE' }), recalled]))).toMatchInlineSnapshot(`
    [
      "Су: құжатта аталмаған орган бақылайды.",
      "Вода: контролирует орган, который документ не называет.",
      "Water: a body that the text does not name oversees.",
    ]
  `);
});

test('keeps promises, parts, silence and what was not read apart', () => {
  expect(say(cell('REGULATE', 'PROMISED'), cell('DECIDE', 'IN_PARTS'), cell('DELIVER', 'SILENT'), cell('FUND', 'SILENT'), cell('ANSWER', 'NOT_SEARCHED'))).toMatchInlineSnapshot(`
    [
      "Кейін айқындауға уәде етілген: қағидаларды кім белгілейтіні. Тек бөліктері туралы айтылған: кім шешетіні. Құжатта айтылмаған: кім орындайтыны және кімнің бюджеті төлейтіні. Әлі оқылған жоқ: кім жауап беретіні.",
      "Обещано определить позже, кто устанавливает правила. Сказано только о частях, кто решает. Документ не говорит, кто исполняет и чей бюджет платит. Ещё не прочитано, кто отвечает.",
      "Promised for later: who makes the rules. Stated only for parts of it: who decides. The text does not say who delivers and whose budget pays. Not yet read: who answers.",
    ]
  `);
});

test('says of a text that was not searched only that it is not yet read', () => {
  expect(say(cell('DECIDE', 'NOT_SEARCHED'), cell('FUND', 'NOT_SEARCHED'))).toMatchInlineSnapshot(`
    [
      "Әлі оқылған жоқ: кім шешетіні және кімнің бюджеті төлейтіні.",
      "Ещё не прочитано, кто решает и чей бюджет платит.",
      "Not yet read: who decides and whose budget pays.",
    ]
  `);
});

test('answers only the roles asked for, those beyond the six questions too', () => {
  const cells = [cell('DECIDE', 'SPECIFIED', [by('DECIDE', 'mayor')]), cell('CONSULT', 'SPECIFIED', [by('CONSULT', 'voters')]), cell('FUND', 'SILENT')];
  expect([['CONSULT'], ['FUND']].map((roles) => answerSentence(here, 'water', cells, 'en', roles as Role[]))).toEqual(['Water: the voters give an opinion.', 'The text does not say whose budget pays.']);
});
