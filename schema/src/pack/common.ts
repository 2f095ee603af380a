import { FUNCTION_KINDS, VERIFICATIONS } from '../vocabulary.ts';
import * as c from './columns.ts';
import { table } from './table.ts';

export const levels = table('levels', 'common', 'A rung of the ladder on which units of government are compared.', ['id'], {
  id: c.id('level'),
  rank: c.number('1 national, 2 regional, 3 district, 4 basic'),
  ...c.inThree('name', 'name'),
});

export const functions = table('functions', 'common', 'A function of government: a task for people, or a steering power.', ['id'], {
  id: c.id('function'),
  part_of: c.maybeRef('functions', 'the function it is a part of'),
  kind: c.word(FUNCTION_KINDS, 'a task for people or a steering power'),
  cofog: c.maybeText('code in COFOG 1999'),
  benefit_rank: c.maybeWhole('rank of the smallest level at which its benefits stop'),
  lai_item: c.maybeText('item of the Local Autonomy Index it belongs to'),
  lai_weight: c.maybeNumber('weight of that item'),
  ...c.inThree('name', 'name'),
  ...c.inThree('definition', 'plain definition, and what it does not include'),
});

export const fundingSources = table('funding-sources', 'common', 'A source of public money.', ['id'], {
  id: c.id('funding source'),
  part_of: c.maybeRef('funding-sources', 'the source it is a part of'),
  type: c.text('tax, non-tax, capital, transfer, loan, special or group'),
  gfsm: c.maybeText('code in IMF GFSM 2014'),
  ...c.inThree('name', 'name'),
  note: c.maybeText('note of the coder'),
});

export const glossary = table('glossary', 'common', 'A term of the field, with its meaning.', ['term'], {
  term: c.id('term'),
  ...c.inThree('name', 'the term'),
  ...c.inThree('definition', 'its meaning in our words'),
  source: c.maybeText('document#path that defines it'),
  often_confused_with: c.maybeRefs('glossary', 'terms it is often confused with'),
});

export const documents = table('documents', 'common', 'A document that facts are cited from.', ['id'], {
  id: c.id('document'),
  type: c.text('LAW, CODE, CONSTITUTION, DECREE, CONCEPT, REPORT ...'),
  number: c.maybeText('official number'),
  date: c.maybePartialDay('date of the document'),
  issuer: c.maybeText('who issued it'),
  status: c.text('IN_FORCE, ADOPTED, REPEALED, DRAFT, PUBLISHED ...'),
  url: c.maybeUrl('where it can be read'),
  ...c.inThree('title', 'title'),
  note: c.maybeText('note of the coder'),
  title_note: c.maybeText('which titles are our translation'),
});

export const editions = table('editions', 'common', 'An edition of a document that was read.', ['document', 'edition', 'lang'], {
  document: c.ref('documents', 'document'),
  edition: c.day('date of the edition'),
  lang: c.text('language in which it was read'),
  url: c.maybeUrl('where this edition can be read'),
  read: c.text('what was read of it, in words'),
  verification: c.word(VERIFICATIONS, 'read itself, or through another source'),
  archive_url: c.maybeUrl('archived copy'),
  sha256: c.maybeText('hash of what was read'),
});

export const articles = table('articles', 'common', 'The title of an article of an act.', ['document', 'path'], {
  document: c.ref('documents', 'act'),
  path: c.text('path of the article, such as art_35'),
  title_ru: c.maybeText('title, in Russian'),
  title_kk: c.maybeText('title, in Kazakh'),
  title_en: c.maybeText('title, in English'),
  title_note: c.maybeText('which titles are our translation'),
}, { optional: true });
