import { expect, it } from 'vitest';
import { change } from '../../../test/atlantis.ts';
import { found } from '../../../test/found.ts';
import { citations } from './citations.ts';

const CLAIM = 'atl-law-2020.tidal-water.decide.atl-moot-county';

it('accepts cites of editions that were read, in Russian and in Kazakh, several in a cell', () => {
  expect(found(citations)).toEqual([]);
});

it('names a cite that cannot be read', () => {
  expect(found(citations, change('assignments', CLAIM, { cite: 'Article 12' }))).toEqual([
    `${CLAIM} cite: "Article 12" is no cite (write document@YYYY-MM-DD#path, several separated by " ; ")`,
  ]);
});

it('names an unknown document and what it may have meant', () => {
  expect(found(citations, change('assignments', CLAIM, { cite: 'atl-akt@2020-01-01#art_12' }))).toEqual([
    `${CLAIM} cite: "atl-akt" is not in documents (did you mean atl-act?)`,
  ]);
});

it('names an edition that nobody read, and those that were', () => {
  expect(found(citations, change('assignments', CLAIM, { cite: 'atl-concept@2021-01-01#point_1' }))).toEqual([
    `${CLAIM} cite: no edition of 2021-01-01 in ru is among those of "atl-concept" that were read (read were atl-concept@2022-03-01)`,
  ]);
});

it('takes a cite without a language for Russian', () => {
  expect(found(citations, change('assignments', CLAIM, { cite: 'atl-gazette@2022-04-01#report' }))).toEqual([
    `${CLAIM} cite: no edition of 2022-04-01 in ru is among those of "atl-gazette" that were read (read were atl-gazette@2022-04-01:en)`,
  ]);
});

it('names each wrong cite of a cell, and one that stands twice', () => {
  const cite = 'atl-act@2020-01-01#art_12 ; nothing ; atl-act@2020-01-01#art_12';
  expect(found(citations, change('assignments', CLAIM, { cite }))).toEqual([
    `${CLAIM} cite: "nothing" is no cite (write document@YYYY-MM-DD#path, several separated by " ; ")`,
    `${CLAIM} cite: "atl-act@2020-01-01#art_12" is cited twice (keep one)`,
  ]);
});

it('looks into verdicts, ended claims and the sources of terms as well', () => {
  expect(found(
    citations,
    change('verdicts', 'atl-appeal-2021.own-budget atl-law-2025', { cite: 'x' }),
    change('ended', 'atl-law-2020.tidal-water.decide.atl-moot-county', { cite: 'y' }),
    change('glossary', 'moot', { source: 'atl-akt#art_1' }),
  )).toEqual([
    'atl-law-2020.tidal-water.decide.atl-moot-county cite: "y" is no cite (write document@YYYY-MM-DD#path, several separated by " ; ")',
    'atl-appeal-2021.own-budget atl-law-2025 cite: "x" is no cite (write document@YYYY-MM-DD#path, several separated by " ; ")',
    'moot source: "atl-akt" is not in documents (did you mean atl-act?)',
  ]);
});
