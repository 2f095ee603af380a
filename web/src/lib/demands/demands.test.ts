import { VERDICTS, wordsOf } from '@okilet/schema/vocabulary';
import { describe, expect, it } from 'vitest';
import { mostTold } from './columns.ts';
import { signOf } from './sign.ts';

describe('the points of an appeal against frameworks', () => {
  it('a verdict on a warning has no colour', () => {
    expect(wordsOf(VERDICTS).map((verdict) => signOf(verdict, 'WARNING').tone)).toEqual(wordsOf(VERDICTS).map(() => null));
    expect(signOf('PARTLY', 'DEMAND').tone).toBe('part');
  });

  it('the frameworks shown first are those of which the most can be told, in time order', () => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const demands = [{ verdicts: all.map((id) => ({ framework: { id }, verdict: id === 'b' ? 'CANNOT_TELL' as const : 'PARTLY' as const })) }];
    expect(mostTold(all, demands)).toEqual(['a', 'c', 'd', 'e', 'f', 'g']);
  });
});
