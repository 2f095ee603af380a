import { expect, it } from 'vitest';
import { gapsInOrder } from './gaps.ts';

const said = (value: string) => ({ value, lang: 'en' }) as const;
const gap = (country: string, what: string, by = 'read it') => ({ country, gap: said(what), closedBy: said(by) });

it('names the gaps of Kazakhstan first, in the order of the pack', () => {
  const gaps = gapsInOrder([gap('ee', 'profiles'), gap('kz', 'decree 639'), gap('kz', 'sector laws')]);
  expect(gaps.map((one) => one.gap.value)).toEqual(['decree 639', 'sector laws', 'profiles']);
});

it('says a gap once that several countries share, and names them all', () => {
  const [first, second] = gapsInOrder([gap('ee', 'profiles'), gap('pl', 'profiles'), gap('ua', 'profiles', 'code it')]);
  expect(first?.countries).toEqual(['ee', 'pl']);
  expect(second?.countries).toEqual(['ua']);
});
