import { expect, it } from 'vitest';
import { libraryOf } from './library.ts';

const document = (type: string, title: string, date: string) => ({ type, number: '148-II', issuer: null, date, title: { value: title, lang: 'ru' as const } });
const documents = [document('LAW', 'О воде', '2020-01-01'), document('CONSTITUTION', 'Конституция', '1995-08-30'), document('LAW', 'О дорогах', '2001-01-23')];

it('puts the constitution before laws, and earlier laws before later ones', () => {
  expect(libraryOf(documents, { q: '', type: '' }, 'ru').map(({ type, documents: list }) => [type, list.map(({ title }) => title.value)])).toEqual(
    [['CONSTITUTION', ['Конституция']], ['LAW', ['О дорогах', 'О воде']]]);
});

it('finds by a part of the title or by the number, whatever the case', () => {
  const found = (q: string) => libraryOf(documents, { q, type: 'LAW' }, 'ru').flatMap(({ documents: list }) => list.map(({ title }) => title.value));
  expect([found('ДОРОГ'), found('148-ii'), found('конституция')]).toEqual([['О дорогах'], ['О дорогах', 'О воде'], []]);
});
