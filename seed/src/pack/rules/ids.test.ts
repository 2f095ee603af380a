import { expect, it } from 'vitest';
import { addLike, change, rewrite } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { ids } from './ids.ts';

const CLAIM = 'atl-law-2020.tide-clocks.fund.atl-budget-parish';
const withoutLine = (line: string) => line.replace(/csv:\d+/, 'csv');

it('lets a term bear the id of what it explains, and a function be marked in several frameworks', () => {
  expect(found(ids, change('glossary', 'moot', { term: 'own-budget' }))).toEqual([]);
});

it('names a claim that stands twice, and where it stood before', () => {
  expect(found(ids, addLike('assignments', CLAIM, {})).map(withoutLine)).toEqual([
    `${CLAIM} id: "${CLAIM}" stands already at atlantis/frameworks/atl-law-2020/assignments.csv (keep one row, or give the second an id of its own)`,
  ]);
});

it('names one id in two claim tables', () => {
  const link = 'atl-law-2020.elects.atl-voters-city.atl-moot-city';
  expect(found(ids, change('links', link, { id: CLAIM })).map(withoutLine)).toEqual([
    `${CLAIM} id: "${CLAIM}" already names one of assignments, at atlantis/frameworks/atl-law-2020/assignments.csv (choose another id: one id names one thing in all tables)`,
  ]);
});

it('names one id for a body and a function, which search could not tell apart', () => {
  expect(found(ids, addLike('bodies', 'atl-keeper', { id: 'ferries' })).map(withoutLine)).toEqual([
    'ferries id: "ferries" already names one of functions, at common/functions.csv (choose another id: one id names one thing in all tables)',
  ]);
});

it('names a row without an id that has the key of another', () => {
  expect(found(ids, addLike('editions', 'atl-act 2020-01-01 kk', { read: 'again' }), addLike('searched', 'ferries', {})).map(withoutLine)).toEqual([
    'atl-act 2020-01-01 kk document: "atl-act 2020-01-01 kk" stands already at common/editions.csv (keep one row, or give the second an id of its own)',
    'ferries function: "ferries" stands already at atlantis/frameworks/atl-law-2020/searched.csv (keep one row, or give the second an id of its own)',
  ]);
});

it('names two frameworks of one id', () => {
  expect(found(ids, rewrite('framework', 'atl-law-2025', 'id: atl-law-2025', 'id: atl-law-2020'))).toEqual([
    'atl-law-2025 id: "atl-law-2020" stands already at atlantis/frameworks/atl-law-2020/framework.yaml:1 (keep one row, or give the second an id of its own)',
  ]);
});
