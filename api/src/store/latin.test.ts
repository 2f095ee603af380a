import { foldForSearch } from '@okilet/schema/fold';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cyrillicForms } from './latin.ts';
import { MOST_WORDS, spellingsOf } from './search.ts';

test.each([
  ['auyl äkimi', 'ауыл әкімі'],
  ['auyl akimi', 'ауыл әкімі'],
  ['zher salygy', 'жер салығы'],
  ['jer salyğy', 'жер салығы'],
  ['mäslihat', 'мәслихат'],
  ['maslikhat', 'маслихат'],
  ['ökilettik', 'өкілеттік'],
  ['qala bıudjeti', 'қала бюджеті'],
  ['selskiy okrug', 'сельский округ'],
  ['obshchestvennyy sovet', 'общественный совет'],
  ['sobraniye', 'собрание'],
  ['podokhodnyy nalog', 'подоходный налог'],
])('meets %s typed in Latin letters in %s', (typed, stored) => {
  const text = foldForSearch(stored);
  expect(spellingsOf(typed).filter((forms) => !forms.some((form) => text.includes(form)))).toEqual([]);
});

test('leaves a word without Latin letters as it is', () => {
  expect(cyrillicForms('әкім')).toEqual([]);
  expect(spellingsOf('Ауыл Әкімі')).toEqual([['ауил'], ['акими']]);
});

test('never looks for more words or more readings than it promises, and never for an empty one', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (text) => {
    const words = spellingsOf(text);
    expect(words.length).toBeLessThanOrEqual(MOST_WORDS);
    for (const forms of words) {
      expect(forms.length).toBeLessThanOrEqual(9);
      expect(forms[0]).not.toBe('');
    }
  }));
});
