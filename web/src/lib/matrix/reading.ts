import type { Words } from '@okilet/schema/words';
import { pathLabel } from '@okilet/schema/words';

/** A document and the places of it that were read. */
export interface ReadDocument {
  readonly document: string;
  readonly edition: string | null;
  readonly paths: readonly string[];
}

/** Reads "l148@2026-07-14: art_6, art_27 ; bc-2025@2026-07-14: art_29" into its documents. */
export function readDocuments(read: string): ReadDocument[] {
  return read.split(' ; ').flatMap((part) => {
    const [cite = '', places = ''] = part.split(/:\s+/);
    const [document = '', edition] = cite.trim().split('@');
    return document === '' ? [] : [{ document, edition: edition?.split(':')[0] ?? null, paths: places.split(',').map((path) => path.trim()).filter((path) => path !== '') }];
  });
}

/** Places in words; articles that follow one another as a range: "articles 29–34, 38-1". */
export function placesIn(paths: readonly string[], words: Words): string {
  const numbers = paths.map((path) => /^art_(\d+)$/.exec(path)?.[1]);
  const ranges: { from: number; to: number }[] = [];
  for (const number of numbers.flatMap((text) => (text === undefined ? [] : Number(text)))) {
    const last = ranges.at(-1);
    if (last && number === last.to + 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  const articles = ranges.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
  const others = paths.filter((_, index) => numbers[index] === undefined);
  const inserted = others.flatMap((path) => spanOf(path) ?? []);
  const rest = others.filter((path) => spanOf(path) === null).map((path) => pathLabel(path, words));
  const all = [...articles, ...inserted].join(', ');
  return [...(all === '' ? [] : [words.path.art(all)]), ...rest].join('; ');
}

/** An article inserted later ("art_38-1") or a span ("art_22-art_31") as the numbers of a document write it. */
function spanOf(path: string): string | null {
  const [, first, last, inserted] = /^art_(\d+(?:-\d+)?)-art_(\d+(?:-\d+)?)$|^art_(\d+-\d+)$/.exec(path) ?? [];
  return first && last ? `${first}–${last}` : (inserted ?? null);
}
