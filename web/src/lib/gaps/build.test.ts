import { describe, expect, it } from 'vitest';
import { rail, sections, type Judged } from './build.ts';

const said = (value: string) => ({ value, lang: 'en' as const });
const rule = (id: string) => ({ id, basis: 'STATED' as const, title: said(id), formula: said(''), behind: said(''), tested: said('') });
const named = (id: string) => ({ id, shortName: said(id) });
const finding = (of: string, n: number, body: string, severity: 'HIGH' | 'LOW' = 'LOW') => ({
  id: `${of}~${n}`, rule: { id: of }, severity, basis: 'STATED' as const, sentence: said(`${of} ${n}`),
  function: { id: `f${n}` }, bodies: [named(body)], budgets: [], concerns: null, claims: [], verdict: null,
});
const judged: Judged = {
  tested: [
    { rule: rule('clear'), found: 0, clear: 9, cannotTell: 1, findings: 0 },
    { rule: rule('many'), found: 8, clear: 1, cannotTell: 0, findings: 8 },
    { rule: rule('grave'), found: 1, clear: 1, cannotTell: 2, findings: 1 },
  ],
  found: [...[1, 2, 3].map((n) => finding('many', n, 'council')), ...[4, 5, 6, 7, 8].map((n) => finding('many', n, 'akim')), finding('grave', 1, 'akim', 'HIGH')],
  cannotTell: [{ rule: { id: 'grave' }, sentence: said('unread') }],
};
const wanted = { rule: '', by: 'body' as const, areaOf: () => named('area') };

describe('findings by rule', () => {
  it('the gravest rule stands first, a rule that found nothing last', () => {
    expect(rail(judged).map((count) => count.rule.id)).toEqual(['grave', 'many', 'clear']);
  });

  it('among others a rule shows its first findings, and says how many more there are', () => {
    const many = sections(judged, wanted)[1];
    expect(many?.groups.map(({ key, findings }) => [key, findings.length])).toEqual([['akim', 5], ['council', 1]]);
    expect(many?.hidden).toBe(2);
  });

  it('a rule alone shows all that it found, and all that it cannot tell', () => {
    const [grave, ...others] = sections(judged, { ...wanted, rule: 'grave' });
    expect(others).toEqual([]);
    expect(grave?.untold.map(({ value }) => value)).toEqual(['unread']);
    expect(sections(judged, { ...wanted, rule: 'many' })[0]?.hidden).toBe(0);
  });

  it('by areas, findings of one area stand together', () => {
    expect(sections(judged, { ...wanted, rule: 'many', by: 'area' })[0]?.groups.map(({ key, findings }) => [key, findings.length])).toEqual([['area', 8]]);
  });

  it('a rule that found nothing is shown where it is asked for', () => {
    expect(sections(judged, { ...wanted, rule: 'clear' }).map(({ groups, clear }) => [groups.length, clear])).toEqual([[0, 9]]);
  });
});
