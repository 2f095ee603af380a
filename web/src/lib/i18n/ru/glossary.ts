import type { Glossary } from '../en/glossary.ts';

export const glossary: Glossary = {
  title: 'Словарь',
  lead: (n) => `Слова о разделении полномочий простым языком: где определено и с чем часто путают. Всего терминов: ${n}.`,
  find: 'Слово', terms: (n, all) => `Показано терминов: ${n} из ${all}`, defines: 'Определено в', confused: 'Не то же самое, что', noTerm: 'Такого слова нет ни в одном термине.', allTerms: 'Показать все',
};
