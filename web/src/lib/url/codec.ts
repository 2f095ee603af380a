/** One value of an address: how it is read and written, and what it is when the address does not say. */
export interface Field<Value> {
  readonly empty: Value;
  /** `undefined` when the text means nothing here: the empty value is taken. */
  read(text: string): Value | undefined;
  write(value: Value): string;
}

/** The state that a page keeps in its address. */
export type StateOf<Codec> = Codec extends AddressCodec<infer State> ? State : never;

export interface AddressCodec<State> {
  /** Reads a state; what is missing or means nothing is empty. */
  read(search: URLSearchParams): State;
  /** Writes a state after "?", in the order of the fields, empty values left out; "" for an empty state. */
  write(state: State): string;
  /** The same state with a change, as an address below this page: "?…", or "?" for an empty state. */
  change(state: State, change: Partial<State>): string;
  /** Names and values for the hidden inputs of a form that sets the other fields itself. */
  hidden(state: State, except: readonly (keyof State)[]): readonly (readonly [string, string])[];
}

/** The state of a page and its query string, one field a name. */
export function addressOf<State extends object>(fields: { readonly [Name in keyof State]: Field<State[Name]> }): AddressCodec<Readonly<State>> {
  const names = Object.keys(fields) as (keyof State & string)[];
  const valueOf = <Name extends keyof State & string>(name: Name, search: URLSearchParams): State[Name] => {
    const text = search.get(name);
    return (text === null ? undefined : fields[name].read(text)) ?? fields[name].empty;
  };
  const pairs = (state: State): (readonly [string, string])[] =>
    names.flatMap((name) => {
      const field = fields[name];
      const value = field.write(state[name]);
      return value === field.write(field.empty) ? [] : [[name, value] as const];
    });
  const write = (state: State) => pairs(state).map(([name, value]) => `${name}=${encoded(value)}`).join('&');
  return {
    read: (search) => Object.fromEntries(names.map((name) => [name, valueOf(name, search)])) as State,
    write,
    change: (state, change) => `?${write({ ...state, ...change })}`,
    hidden: (state, except) => pairs(state).filter(([name]) => !(except as readonly string[]).includes(name)),
  };
}

/** Ids, commas and colons stay as they are: an address is read by people too. */
function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%20', '+');
}

/** An id or a free text; empty means none. */
export const text: Field<string> = {
  empty: '',
  read: (value) => value.trim().slice(0, 200),
  write: (value) => value,
};

/** One word of a list; the first is taken when the address names none. */
export function oneOf<Word extends string>(words: readonly [Word, ...Word[]]): Field<Word> {
  return {
    empty: words[0],
    read: (value) => words.find((word) => word === value),
    write: (word) => word,
  };
}

/** Some words of a list, in its order, in lower case in the address. */
export function someOf<Word extends string>(words: readonly Word[]): Field<readonly Word[]> {
  return {
    empty: [],
    read: (value) => {
      const asked = new Set(value.toUpperCase().split(','));
      return words.filter((word) => asked.has(word.toUpperCase()));
    },
    write: (some) => words.filter((word) => some.includes(word)).join(',').toLowerCase(),
  };
}

/** Several ids, in the order given, each once. */
export const ids: Field<readonly string[]> = {
  empty: [],
  read: (value) => [...new Set(value.split(',').map((id) => id.trim()).filter((id) => id !== ''))].slice(0, 50),
  write: (list) => list.join(','),
};

/** A switch that is off when the address does not say. */
export const flag: Field<boolean> = {
  empty: false,
  read: (value) => value === '1',
  write: (on) => (on ? '1' : ''),
};
