import { expect, test } from 'vitest';
import { assignment, link } from '../../../test/finding-facts.ts';
import { found, judged } from '../../../test/finding-table.ts';

const decides = assignment('lights', 'DECIDE', 'shire-board');
const voters = link('ELECTS', 'shire-voters', 'shire-council');

test('a chain of two steps to the voters of the unit is enough, through the office that heads the body', () => {
  expect(judged('no-local-accountability', [decides, voters, link('APPOINTS', 'shire-council', 'shire-head')]).counts).toEqual([0, 1, 0]);
});

test('who answers upward only is medium, whatever it reports or consents to', () => {
  const upward = [link('ELECTS', 'land-voters', 'president'), link('APPOINTS', 'president', 'shire-head')];
  expect(found('no-local-accountability', [decides, voters, ...upward])).toEqual(['MEDIUM -~shire-board~-~-']);
  expect(found('no-local-accountability', [decides, voters, ...upward, link('APPOINTS', 'shire-council', 'shire-head', { part: 'CONSENTS' })])).toEqual(['MEDIUM -~shire-board~-~-']);
  expect(found('no-local-accountability', [decides, voters, ...upward, link('OVERSEES', 'shire-council', 'shire-head')])).toEqual(['MEDIUM -~shire-board~-~-']);
});

test('two that appoint each other reach no voters: high', () => {
  expect(found('no-local-accountability', [decides, link('APPOINTS', 'region-head', 'shire-head'), link('APPOINTS', 'shire-head', 'region-head')])).toEqual(['HIGH -~shire-board~-~-']);
});

test('where it is not coded how the body, or who chooses it, comes to office, it cannot tell', () => {
  expect(judged('no-local-accountability', [decides]).cannotTell).toEqual(['shire-board NO_SELECTION']);
  expect(judged('no-local-accountability', [decides, link('APPOINTS', 'president', 'shire-head')]).cannotTell).toEqual(['shire-board NO_SELECTION']);
});

test('a part of a body answers through the whole; the state, voters and residents are not tested', () => {
  const chain = [voters, link('APPOINTS', 'shire-council', 'shire-head'), link('APPOINTS', 'shire-head', 'shire-office')];
  expect(judged('no-local-accountability', [assignment('lights', 'DECIDE', 'shire-office'), ...chain]).counts).toEqual([0, 1, 0]);
  expect(judged('no-local-accountability', ['ministry', 'shire-voters', 'residents'].map((body) => assignment('lights', 'DECIDE', body))).counts).toEqual([0, 0, 0]);
});

test('the text of a framework that changes a base does not show who answers to whom', () => {
  const own = { ...decides, framework: 'concept' };
  expect(judged('no-local-accountability', [own, { ...voters, inherited: true }], {}, 'concept').cannotTell).toEqual(['shire-board NO_SELECTION']);
});

test('three steps to the voters of the unit are too many', () => {
  const chain = [voters, link('APPOINTS', 'shire-council', 'region-head'), link('APPOINTS', 'region-head', 'shire-head')];
  expect(found('no-local-accountability', [decides, ...chain])).toEqual(['MEDIUM -~shire-board~-~-']);
});
