import { LINK_KINDS, wordsOf } from '@okilet/schema/vocabulary';
import { addressOf, oneOf, someOf, text, type StateOf } from '#lib/url/codec.ts';

/** What the map of links shows. */
export const mapAddress = addressOf({
  /** The framework. */
  fw: text,
  /** The framework it is compared with. */
  base: text,
  /** The body in the middle. */
  focus: text,
  depth: oneOf<'1' | '2'>(['1', '2']),
  /** Kinds of link that count; all where empty. */
  rel: someOf(wordsOf(LINK_KINDS)),
  /** What becomes of the other kinds. */
  others: oneOf<'fade' | 'hide'>(['fade', 'hide']),
  /** Both ends of a path; with them the map shows the path, not what is around the focus. */
  from: text,
  to: text,
  view: oneOf<'both' | 'list' | 'map'>(['both', 'list', 'map']),
  /** The body or the link that is marked, in the list and in the picture. */
  sel: text,
});
export type MapState = StateOf<typeof mapAddress>;

/** The same state with one kind switched: from all kinds to this one, then to more, and back to all. */
export function toggled({ rel }: MapState, kind: MapState['rel'][number]): MapState['rel'] {
  return rel.includes(kind) ? rel.filter((one) => one !== kind) : [...rel, kind];
}
