import { expect, it } from 'vitest';
import { termsOf } from './terms.ts';

const term = (id: string, name: string, definition: string) => ({ id, name: { value: name, lang: 'kk' as const }, definition: { value: definition, lang: 'kk' as const } });
const terms = [term('b', 'бюджет', 'ақша жоспары'), term('a', 'әкім', 'басшы'), term('c', 'ауыл', 'елді мекен')];

it('orders terms by the alphabet of the language and heads them with their letters', () => {
  expect(termsOf(terms, '', 'kk').map(({ letter, terms: list }) => [letter, list.map(({ id }) => id)])).toEqual([['А', ['c']], ['Ә', ['a']], ['Б', ['b']]]);
});

it('finds a term by a word of its meaning, typed with other letters', () => {
  expect(termsOf(terms, 'АКША', 'kk').flatMap(({ terms: list }) => list.map(({ id }) => id))).toEqual(['b']);
});
