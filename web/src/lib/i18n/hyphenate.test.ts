import { expect, it } from 'vitest';
import { hyphenate } from './hyphenate.ts';

const seen = (text: string) => hyphenate(text).replaceAll('\u00ad', '-');

it('lets long names break where their language does', () => {
  expect(seen('Правительство')).toBe('Пра-ви-тель-ство');
  expect(seen('Ревизионная комиссия')).toBe('Ре-ви-зи-он-ная комиссия');
  expect(seen('Қоғамдастық жиналысы')).toBe('Қо-ғам-дас-тық жиналысы');
});

it('leaves short words, other scripts and names that have their own hyphens as they are', () => {
  expect(seen('Аким села')).toBe('Аким села');
  expect(seen('Administration')).toBe('Administration');
  expect(hyphenate('Мин\u00adпром\u00adстрой')).toBe('Мин\u00adпром\u00adстрой');
});
