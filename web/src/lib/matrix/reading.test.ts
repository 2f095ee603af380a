import { describe, expect, it } from 'vitest';
import { WORDS } from '@okilet/schema/words';
import { placesIn, readDocuments } from './reading.ts';

describe('what was read', () => {
  const read = 'bc-2025@2026-07-14: art_29, art_30, art_31 ; l148@2026-07-14: art_6, art_27, art_38-1';

  it('is told document by document', () => {
    expect(readDocuments(read)).toEqual([
      { document: 'bc-2025', edition: '2026-07-14', paths: ['art_29', 'art_30', 'art_31'] },
      { document: 'l148', edition: '2026-07-14', paths: ['art_6', 'art_27', 'art_38-1'] },
    ]);
    expect(readDocuments('concept-2021')).toEqual([{ document: 'concept-2021', edition: null, paths: [] }]);
  });

  it('joins articles that follow one another', () => {
    expect(placesIn(['art_29', 'art_30', 'art_31', 'art_38-1'], WORDS.ru)).toBe('статья 29–31, 38-1');
    expect(placesIn(['art_6', 'art_7/para_2'], WORDS.kk)).toBe('6-бап; 7-бап, 2-тармақ');
    expect(placesIn(['art_22-art_31', 'art_38-1'], WORDS.en)).toBe('Article 22–31, 38-1');
    expect(placesIn([], WORDS.ru)).toBe('');
  });
});
