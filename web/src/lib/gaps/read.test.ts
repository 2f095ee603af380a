import { expect, it } from 'vitest';
import { readsOf } from './read.ts';

it('what was read is told article by article, each with its place', () => {
  expect(readsOf(['l148@2026-07-14: art_6, art_38-1'])).toEqual([{
    document: 'l148',
    edition: '2026-07-14',
    articles: [{ text: '6', cite: 'l148@2026-07-14#art_6' }, { text: '38-1', cite: 'l148@2026-07-14#art_38-1' }],
  }]);
});

it('an edition that was read for several marks stands once', () => {
  const reads = readsOf(['bc-2025@2026-07-14: art_29 ; l148@2026-07-14: art_6', 'l148@2026-07-14: art_6, art_27']);
  expect(reads.map(({ document, articles }) => [document, articles.map(({ text }) => text)])).toEqual([['bc-2025', ['29']], ['l148', ['6', '27']]]);
});

it('a range of articles is told as a range and leads nowhere', () => {
  expect(readsOf(['const-2026@2026-03-15: art_87 to art_91'])[0]?.articles).toEqual([{ text: '87–91', cite: null }]);
  expect(readsOf(['social-code-2023@2026-07-12: art_11(3)-art_24'])[0]?.articles).toEqual([{ text: '11(3)–24', cite: null }]);
});

it('what does not name a document and an edition is no reading', () => {
  expect(readsOf(['the whole text'])).toEqual([]);
});
