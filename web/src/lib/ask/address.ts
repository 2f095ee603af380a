import { ROLES, wordsOf, type Role } from '@okilet/schema/vocabulary';
import { addressOf, text, type Field } from '#lib/url/codec.ts';

/** A role in lower case; none asks for all of them. */
const role: Field<Role | null> = {
  empty: null,
  read: (value) => wordsOf(ROLES).find((one) => one === value.toUpperCase()),
  write: (one) => one?.toLowerCase() ?? '',
};

/** The four slots of the question. */
export const askAddress = addressOf({
  ask: role,
  /** The function. */
  fn: text,
  /** A unit type, or `all`. */
  place: text,
  /** The framework. */
  fw: text,
});


/** Functions to start from, for readers who come without a question. */
export const STARTERS: readonly { readonly fn: string; readonly ask: Role | null }[] = [
  { fn: 'street-lighting', ask: 'FUND' }, { fn: 'water-supply-organisation', ask: 'DELIVER' }, { fn: 'school', ask: 'FUND' }, { fn: 'roads-local', ask: null },
];
