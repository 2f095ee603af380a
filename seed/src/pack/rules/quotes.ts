import type { Draft } from '../draft.ts';
import { placeOfCell } from '../place.ts';
import type { RawRow } from '../read.ts';
import type { Rule } from '../rule.ts';

const MOST_WORDS = 14;

/** Quotes are short, and stand where somebody saw them. */
export const quotes: Rule = {
  id: 'quotes',
  level: 'error',
  means: 'a quote has under 15 words, and stands only in a row that was read and cites the place',
  *check(draft) {
    for (const raw of quotingRows(draft)) {
      for (const column of ['quote_ru', 'quote_kk']) {
        const quote = raw.cells[column];
        if (quote === undefined) continue;
        const words = wordsIn(quote);
        if (words > MOST_WORDS) yield { ...placeOfCell(raw, column), message: `the quote has ${words} words`, tip: 'keep the words that carry the fact, under 15' };
        if (raw.cells['cite'] === undefined || raw.cells['verification'] === 'RECALL') {
          yield { ...placeOfCell(raw, column), message: 'a quote without the place where it was read', tip: 'cite the place and say TEXT or SECONDARY, or take the quote out' };
        }
      }
    }
  },
};

function quotingRows({ tables }: Draft): RawRow[] {
  return [tables.assignments, tables.revenues, tables.links, tables['revenue-changes'], tables.ended].flatMap((entries) => entries.map(({ raw }) => raw));
}

/** A word holds a letter or a digit: dashes and dots between words are none. */
function wordsIn(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
