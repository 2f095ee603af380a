/** A cite names a place in one edition of a document: `document@edition#path` or `document@edition:lang#path`. */
export interface Cite {
  readonly document: string;
  readonly edition: string;
  readonly lang: 'ru' | 'kk' | 'en';
  /** Segments such as art_35, para_1, point_21, joined by a slash. */
  readonly path: string;
}

const CITE = /^([a-z0-9][a-z0-9.-]*)@(\d{4}-\d{2}-\d{2})(?::(ru|kk|en))?#([a-z0-9_.-]+(?:\/[a-z0-9_.-]+)*)$/i;

/** Reads one cite; null when it is not one. */
export function parseCite(text: string): Cite | null {
  const match = CITE.exec(text);
  if (!match) return null;
  const [, document, edition, lang, path] = match as unknown as [string, string, string, Cite['lang'] | undefined, string];
  return { document, edition, lang: lang ?? 'ru', path };
}

/** Splits a cell that holds several cites, separated by ` ; `. */
export function splitCites(cell: string): string[] {
  return cell.split(/\s*;\s*/).filter((part) => part !== '');
}
