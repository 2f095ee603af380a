import { CHANGE_KINDS, ROLES, wordsOf, type Role } from '@okilet/schema/vocabulary';
import { addressOf, ids, oneOf, someOf, text, type StateOf } from '#lib/url/codec.ts';

/** What is held side by side: functions first, unless a document was hardly read; then the plain questions. */
export const TABS = ['fn', 'body', 'money', 'links', 'demands', 'questions'] as const;
export type Tab = (typeof TABS)[number];
export const MODES = ['changes', 'side', 'overlay', 'text'] as const;
export type Mode = (typeof MODES)[number];

/** Everything that decides what is compared and how; `sel` alone decides which facts the panel shows. */
const lens = {
  /** Frameworks; shown in time order, whatever the order here. */
  fw: ids,
  /** The one that the others are held against; the first in time where empty. */
  base: text,
  /** A unit type, or `all`. */
  place: text,
  /** Empty: the page chooses by how much was read. */
  by: oneOf(['', ...TABS]),
  mode: oneOf(MODES),
  /** Only rows in which something is known to differ. */
  diff: oneOf(['1', '0']),
  area: text,
  /** A body or a budget that the change is about. */
  body: text,
  role: someOf(wordsOf(ROLES)),
  kind: someOf(wordsOf(CHANGE_KINDS)),
  /** Areas whose rows are shown where all rows are: ids, or `none`. */
  open: ids,
};

export const lensAddress = addressOf(lens);
export const compareAddress = addressOf({ ...lens, sel: text });
export type Lens = StateOf<typeof lensAddress>;
export type CompareState = StateOf<typeof compareAddress>;

/** The chosen row: `street-lighting:fund`. Null where the address names none. */
export function readRow(value: string): { readonly function: string; readonly role: Role } | null {
  const [id = '', word = ''] = value.split(':');
  const role = wordsOf(ROLES).find((one) => one === word.toUpperCase());
  return id === '' || role === undefined ? null : { function: id, role };
}

export function writeRow(id: string, role: Role): string {
  return `${id}:${role.toLowerCase()}`;
}

/** The page without one of its frameworks; what was the base is so no longer. */
export function without(state: CompareState, id: string): string {
  return compareAddress.change(state, { fw: state.fw.filter((one) => one !== id), base: state.base === id ? '' : state.base, sel: '' });
}

/** The page with one area more, or one less, opened. */
export function toggleArea(state: CompareState, open: readonly string[], area: string): string {
  const next = open.includes(area) ? open.filter((id) => id !== area) : [...open, area];
  return `${compareAddress.change(state, { open: next.length > 0 ? next : ['none'], sel: '' })}#area-${area}`;
}
