export const glossary = {
  title: 'Glossary',
  lead: (n: number) => `${n} terms of the division of powers, in plain words, with the place that defines each and the terms it is often confused with.`,
  find: 'A word', terms: (n: number, all: number) => `Shown ${n} of ${all} terms`, defines: 'Defined in', confused: 'Not the same as', noTerm: 'No term holds this word.', allTerms: 'Show all',
};
export type Glossary = typeof glossary;
