import { expect, it } from 'vitest';
import { assignment, link, revenue } from '../../test/finding-facts.ts';
import { countedOf } from './count.ts';

const RECALL = { verification: 'RECALL' } as const;

it('counts every kind of fact of a framework, but none from memory and none taken over from its base', () => {
  expect(countedOf({
    assignments: [assignment('water', 'DECIDE', 'elder', { verification: 'SECONDARY' }), assignment('water', 'FUND', 'elder', RECALL)],
    revenues: [revenue('income-tax', 'land-budget'), revenue('income-tax', 'village-budget', { inherited: true })],
    links: [link('APPOINTS', 'president', 'elder'), link('REPORTS_TO', 'elder', 'president', RECALL)],
  })).toBe(3);
});
