import type { ChangeKind } from '../vocabulary.ts';
import type { Words } from './types.ts';

/** The word of a kind of change; between two countries nothing is added or taken away, and the word says so. */
export function changeWord(words: Words, kind: ChangeKind, abroad: boolean): string {
  return (abroad ? words.abroad[kind] : undefined) ?? words.labels.ChangeKind[kind];
}
