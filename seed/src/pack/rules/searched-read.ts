import { near } from '../near.ts';
import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

const EDITION = /[a-z0-9][a-z0-9.-]*@\d{4}-\d{2}-\d{2}(?::(?:ru|kk|en)\b)?/g;

/** A mark of searching can be repeated: it names the editions that were read. */
export const searchedRead: Rule = {
  id: 'searched-read',
  level: 'error',
  means: 'a mark in searched.csv names what was read as document@edition, in editions.csv',
  *check(draft) {
    const editions = draft.tables.editions.map(({ row }) => ({ plain: `${row.document}@${row.edition}`, lang: row.lang }));
    const plain = new Set(editions.map((edition) => edition.plain));
    const withLang = new Set(editions.map((edition) => `${edition.plain}:${edition.lang}`));
    for (const { row, raw } of draft.tables.searched) {
      const named = [...row.read.matchAll(EDITION)].map(([text]) => text);
      if (named.length === 0) {
        yield { ...placeOfCell(raw, 'read'), message: 'names no edition', tip: 'write document@YYYY-MM-DD: articles, several separated by " ; "' };
      }
      for (const text of named) {
        if (plain.has(text) || withLang.has(text)) continue;
        const like = near(text, plain);
        yield {
          ...placeOfCell(raw, 'read'),
          message: `"${text}" is not in editions`,
          tip: like.length > 0 ? `did you mean ${like.join(' or ')}?` : 'add the edition to editions.csv',
        };
      }
    }
  },
};
