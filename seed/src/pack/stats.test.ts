import { expect, it } from 'vitest';
import { atlantisSource, wellShaped } from '../../test/atlantis.ts';
import { statsOf, statsTable } from './stats.ts';

const draft = wellShaped(atlantisSource());

it('counts facts, promises, functions searched and how facts were verified, in time order', () => {
  expect(statsOf(draft).map(({ framework, ...counts }) => [framework.id, counts])).toEqual([
    ['atl-law-2020', { assignments: 48, revenues: 12, links: 21, promised: 1, searched: 14, verified: { TEXT: 79, SECONDARY: 1, RECALL: 1 } }],
    ['atl-proposal-2021', { assignments: 2, revenues: 0, links: 0, promised: 0, searched: 2, verified: { TEXT: 2, SECONDARY: 0, RECALL: 0 } }],
    ['atl-concept-2022', { assignments: 5, revenues: 1, links: 1, promised: 5, searched: 5, verified: { TEXT: 6, SECONDARY: 1, RECALL: 0 } }],
    ['atl-unread-2023', { assignments: 0, revenues: 0, links: 0, promised: 0, searched: 0, verified: { TEXT: 0, SECONDARY: 0, RECALL: 0 } }],
    ['atl-law-2025', { assignments: 24, revenues: 4, links: 8, promised: 0, searched: 11, verified: { TEXT: 36, SECONDARY: 0, RECALL: 0 } }],
  ]);
});

it('says every count beside what it is a part of, and shows an unread text as unread', () => {
  const lines = statsTable(draft).split('\n');
  expect(lines[0]).toBe('126 facts in 5 frameworks, on 14 functions and 23 bodies, cited from 12 editions of 8 documents.');
  expect(lines[4]).toBe('| Law in force on 1 June 2020 | 2020-06-01 | 48 | 12 | 21 | 1 | 14 of 14 | 79 of 81 | 1 of 81 | 1 of 81 |');
  expect(lines[7]).toBe('| Bill on shores | 2023-09-01 | 0 | 0 | 0 | 0 | 0 of 14 | – | – | – |');
});
