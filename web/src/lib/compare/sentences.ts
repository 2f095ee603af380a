import type { Said } from '#lib/ui/text.ts';
import type { Choice, Row } from './build.ts';
import type { Cell, Change } from './cells.ts';
import type { SentenceView } from './model.ts';

/** A row whose changes are said in sentences. */
export interface SpokenRow extends Row {
  readonly cells: readonly (Omit<Cell, 'changes'> & { readonly changes: readonly (Change & { readonly sentence: Said })[] })[];
}

/** What differs in one row, in the order of the documents. What cannot be told is said where it was asked for. */
export function sentencesOf({ role, cells }: SpokenRow, { kinds, abroad }: Pick<Choice, 'kinds'> & { readonly abroad: ReadonlySet<string> }): SentenceView {
  const all = cells.flatMap((cell) => {
    const foreign = abroad.has(cell.framework.id);
    return cell.changes.map(({ kind, sentence }) => ({ kind, text: sentence, abroad: foreign }));
  });
  return { role, sentences: all.filter(({ kind }) => kind !== 'CANNOT_TELL' || kinds.includes('CANNOT_TELL')) };
}
