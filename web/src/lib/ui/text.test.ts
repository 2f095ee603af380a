import { expect, it } from 'vitest';
import { plainText } from './text.ts';

it('A text for a label has no marks of where a word may break, and is empty where there is none', () => {
  expect([{ value: 'Мин\u00adпром\u00adстрой' }, null, undefined].map(plainText)).toEqual(['Минпромстрой', '', '']);
});
