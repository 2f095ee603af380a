import type { Said } from '#lib/ui/text.ts';
import type { Choice, Row } from './build.ts';
import type { SentenceView } from './model.ts';

/** A row whose changes are said in sentences. */
export interface SpokenRow extends Row {
  readonly cells: readonly (Row['cells'][number] & { readonly changes: readonly (Row['cells'][number]['changes'][number] & { readonly sentence: Said })[] })[];
}

/** What differs in one row, in the order of the documents. What cannot be told is said where it was asked for. */
export function sentencesOf({ role, cells }: SpokenRow, { kinds }: Pick<Choice, 'kinds'>): SentenceView {
  const asked = cells.flatMap(({ changes }) => changes).filter(({ kind }) => kind !== 'CANNOT_TELL' || kinds.includes('CANNOT_TELL'));
  return { role, sentences: asked.map(({ kind, sentence }) => ({ kind, text: sentence })) };
}
