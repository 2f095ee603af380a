import { parseCite, splitCites, type Cite } from '@okilet/schema/cite';
import { citingRows, editionName } from '../citing.ts';
import type { Draft } from '../draft.ts';
import { near } from '../near.ts';
import { placeOfCell } from '../place.ts';
import type { Rule } from '../rule.ts';

/** Every cite leads to an edition that somebody read. */
export const citations: Rule = {
  id: 'citations',
  level: 'error',
  means: 'every cite can be read, and names a document and an edition of it that was read',
  *check(draft) {
    const editions = editionsByDocument(draft);
    for (const { row, raw } of citingRows(draft)) {
      const cites = splitCites(row.cite ?? '');
      for (const [index, text] of cites.entries()) {
        const wrong = cites.indexOf(text) < index ? { message: `"${text}" is cited twice`, tip: 'keep one' } : judge(text, draft, editions);
        if (wrong) yield { ...placeOfCell(raw, 'cite'), ...wrong };
      }
    }
    for (const { row, raw } of draft.tables.glossary) {
      const document = row.source?.split('#')[0];
      if (document !== undefined && !draft.ids.documents.has(document)) yield { ...placeOfCell(raw, 'source'), ...unknownDocument(document, draft) };
    }
  },
};

type Wrong = { readonly message: string; readonly tip: string };
type Editions = ReadonlyMap<string, readonly { readonly edition: string; readonly lang: string }[]>;

function editionsByDocument(draft: Draft): Editions {
  return Map.groupBy(draft.tables.editions.map(({ row }) => row), (row) => row.document);
}

function judge(text: string, draft: Draft, editions: Editions): Wrong | null {
  const cite = parseCite(text);
  if (!cite) return { message: `"${text}" is no cite`, tip: 'write document@YYYY-MM-DD#path, several separated by " ; "' };
  if (!draft.ids.documents.has(cite.document)) return unknownDocument(cite.document, draft);
  const read = editions.get(cite.document) ?? [];
  return read.some(({ edition, lang }) => edition === cite.edition && lang === cite.lang) ? null : unread(cite, read);
}

function unknownDocument(document: string, draft: Draft): Wrong {
  const like = near(document, draft.ids.documents);
  return {
    message: `"${document}" is not in documents`,
    tip: like.length > 0 ? `did you mean ${like.join(' or ')}?` : 'add it to documents.csv and the edition that was read to editions.csv',
  };
}

function unread({ document, edition, lang }: Cite, read: readonly { readonly edition: string; readonly lang: string }[]): Wrong {
  const names = read.map((one) => editionName({ ...one, document }));
  return {
    message: `no edition of ${edition} in ${lang} is among those of "${document}" that were read`,
    tip: names.length > 0 ? `read were ${names.join(', ')}` : `add a row for it to editions.csv`,
  };
}
