import { describe, expect, it } from 'vitest';
import { LANG_LIST, ROLES, wordsOf } from '@okilet/schema/vocabulary';
import { WORDS } from '@okilet/schema/words';
import CiteBlock from './CiteBlock.svelte';
import { ICONS, SPRITE } from './icons.ts';
import LevelComb from './LevelComb.svelte';
import RoleTag from './RoleTag.svelte';
import Says from './Says.svelte';
import StateMark from './StateMark.svelte';
import { heard, shown } from './testing.ts';

describe('the marks of a cell', () => {
  it('say a kind of emptiness in words, not by colour alone', async () => {
    expect(await heard(StateMark, { state: 'SILENT' })).toBe('не сказано');
    expect(await heard(StateMark, { state: 'PROMISED' }, 'kk')).toBe('уәде етілген');
    expect(await heard(StateMark, { state: 'NOT_SEARCHED' }, 'en')).toBe('not yet read');
    expect(await heard(StateMark, { state: 'IN_PARTS', parts: 2 })).toBe('в частях: 2');
  });

  it('never show silence where nobody has read', async () => {
    expect(await shown(StateMark, { state: 'NOT_SEARCHED' })).not.toContain('silent');
  });

  it('are decoration where words stand beside them', async () => {
    expect(await heard(LevelComb, { mask: 5 })).toBe('');
    expect(await shown(LevelComb, { mask: 0 })).toBe('');
  });

  it('are all in the sprite, each once', () => {
    const ids = [...SPRITE.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(ICONS).map((name) => `i-${name}`)));
    expect(ids.filter((id) => /^[ch]\d+$/.test(id ?? ''))).toHaveLength(30);
  });
});

describe('a role', () => {
  it.each(LANG_LIST)('is said by its word in %s, with the icon and the family beside it', async (lang) => {
    for (const role of wordsOf(ROLES)) {
      expect(await heard(RoleTag, { role }, lang)).toBe(WORDS[lang].labels.Role[role]);
      expect(await shown(RoleTag, { role }, lang)).toContain(`#i-${role}`);
    }
  });

  it('is heard in full where it is shown short', async () => {
    expect(await heard(RoleTag, { role: 'DELIVER', word: 'исполн.', icon: false })).toBe('исполняет');
  });
});

describe('a text of the data', () => {
  it('stands plain in the language of the page', async () => {
    expect(await shown(Says, { text: { value: 'Аким села', lang: 'ru' } })).toBe('Аким села');
  });

  it('names its language where that is another', async () => {
    const html = await shown(Says, { text: { value: 'Rural akim', lang: 'en' } });
    expect(html).toContain('<span lang="en">Rural akim</span>');
    expect(html).toContain('на английском');
  });
});

describe('a citation', () => {
  const cite = {
    verification: 'TEXT', quote: 'освещение улиц', lang: 'ru',
    provision: {
      id: 'bc-2025@2026-07-12#art_34/para_1/point_8', path: 'art_34/para_1/point_8', edition: '2026-07-12', url: null,
      label: { value: '34-бап', lang: 'kk' }, document: { id: 'bc-2025', title: { value: 'Бюджет кодексі', lang: 'kk' }, number: '171-VIII', url: 'https://example.org/code' },
    },
  } as const;

  it('gives the quote in its language, the article, the edition, and how it was verified', async () => {
    const html = await shown(CiteBlock, { cite }, 'kk');
    expect(html).toContain('<blockquote lang="ru">');
    expect(html).toContain('href="/kk/sources/bc-2025/art_34/para_1/point_8?ed=2026-07-12"');
    expect(await heard(CiteBlock, { cite }, 'kk')).toMatch(/Бюджет кодексі, № 171-VIII, 34-бап \. Редакциясы: 12\.07\.2026\. мәтін бойынша тексерілді/);
  });

  it('leads to the original where our page of it is not asked for', async () => {
    expect(await shown(CiteBlock, { cite, inside: false }, 'kk')).toContain('href="https://example.org/code"');
  });
});
