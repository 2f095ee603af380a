import { describe, expect, it } from 'vitest';
import { TWIN_FORMS, twinRoute, twinsOf } from './twins.ts';

describe('the twins of a page', () => {
  it('stand at its address with a suffix, with the same query', () => {
    expect(twinsOf({ pathname: '/ru/gaps', search: '?fw=a&place=b' }).map(({ href }) => href)).toEqual(['/ru/gaps.csv?fw=a&place=b', '/ru/gaps.json?fw=a&place=b', '/ru/gaps.md?fw=a&place=b']);
  });

  it('each lead to a route of that page', () => {
    expect(TWIN_FORMS.map((form) => twinRoute(`/kk/who.${form}`))).toEqual(['/kk/who/csv', '/kk/who/json', '/kk/who/md']);
  });

  it('are only of pages that show rows', () => {
    for (const pathname of ['/ru', '/ru/about', '/de/gaps', '/ru/gaps/no-decider']) expect(twinsOf({ pathname, search: '' })).toEqual([]);
  });

  it('leave every other address as it is', () => {
    for (const path of ['/ru/gaps', '/data/okilet.zip', '/favicon.json', '/ru/bodies/kz.akim', '/ru/gaps.pdf']) expect(twinRoute(path)).toBeUndefined();
  });
});
