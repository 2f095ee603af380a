import { BODY_KINDS, BUDGET_KINDS, QUESTION_ANSWERS, SPHERES, VERIFICATIONS } from '../vocabulary.ts';
import * as c from './columns.ts';
import { revenueShape } from './claims.ts';
import { table } from './table.ts';

export const unitTypes = table('unit-types', 'country', 'A kind of unit of government in this country.', ['id'], {
  id: c.id('unit type'),
  levels: c.refs('levels', 'the rungs it stands on'),
  within: c.maybeRef('unit-types', 'the unit it lies in'),
  variant_of: c.maybeRef('unit-types', 'the unit type it is a variant of'),
  ...c.inThree('name', 'name'),
  units: c.maybeWhole('how many there are'),
  units_date: c.maybeDay('date of that count'),
});

export const bodies = table('bodies', 'country', 'A body, an office or a group that holds claims.', ['id'], {
  id: c.id('body'),
  kind: c.word(BODY_KINDS, 'kind of body'),
  sphere: c.word(SPHERES, 'state administration, self-government, both, or society'),
  unit_type: c.ref('unit-types', 'the unit it belongs to'),
  part_of: c.maybeRef('bodies', 'the body it is a part of'),
  heads: c.maybeRef('bodies', 'the body that it heads'),
  valid_from: c.maybePartialDay('first day it exists'),
  valid_to: c.maybePartialDay('first day it no longer exists'),
  ...c.inThree('name', 'name'),
  note: c.maybeText('note of the coder'),
});

export const budgets = table('budgets', 'country', 'A budget, or a fund beside the budgets.', ['id'], {
  id: c.id('budget'),
  kind: c.word(BUDGET_KINDS, 'budget or fund'),
  unit_type: c.ref('unit-types', 'the unit whose budget it is'),
  ...c.inThree('name', 'name'),
});

export const segments = table('segments', 'country', 'A case within which the shares of a source add up.', ['id'], {
  id: c.id('segment'),
  ...c.inThree('name', 'name'),
}, { optional: true });

export const wordForms = table('word-forms', 'country', 'The case forms of a name, so that sentences are grammatical.', ['id', 'lang'], {
  id: c.id('id of the body, unit type, level, budget, function or framework'),
  lang: c.text('language'),
  nominative: c.maybeText('nominative'),
  genitive: c.maybeText('genitive'),
  dative: c.maybeText('dative'),
  accusative: c.maybeText('accusative'),
  instrumental: c.maybeText('instrumental'),
  ablative: c.maybeText('ablative'),
  short_name: c.maybeText('name that fits a table cell'),
}, { optional: true });

export const timeline = table('timeline', 'country', 'An event in the history of the division of powers.', ['date', 'act_en'], {
  date: c.partialDay('date; YYYY and YYYY-MM where no more is known'),
  ...c.inThree('act', 'act or event'),
  ...c.inThree('what_changed', 'what changed'),
  document: c.maybeRef('documents', 'document'),
  verification: c.word(VERIFICATIONS, 'how it was verified'),
  url: c.maybeUrl('where it can be read'),
}, { optional: true });

export const figures = table('figures', 'country', 'A published or computed figure.', ['id'], {
  id: c.id('figure'),
  ...c.inThree('name', 'what it measures'),
  value: c.text('value: a number, or a grade'),
  qualifier: c.maybeText('about, more-than'),
  unit: c.text('unit of the value'),
  year: c.maybeWhole('year'),
  year_note: c.maybeText('note on the year'),
  ...c.inThree('geography', 'place it is about'),
  unit_type: c.maybeRef('unit-types', 'unit type it is about'),
  budget: c.maybeRef('budgets', 'budget it is about'),
  status: c.text('REPORTED, COMPUTED or DISPUTED'),
  derived: c.text('yes when we computed it'),
  source_url: c.maybeUrl('source'),
  source_note: c.maybeText('note on the source'),
  verification: c.word(VERIFICATIONS, 'how it was verified'),
  note: c.maybeText('note of the coder'),
}, { optional: true });

export const budgetExamples = table('budget-examples', 'country', 'One item of the approved budget of one unit in one year.', ['id'], {
  id: c.id('item'),
  budget_id: c.id('the budget of that unit and year'),
  ...c.inThree('unit_name', 'name of the unit'),
  unit_type: c.ref('unit-types', 'kind of unit'),
  budget: c.ref('budgets', 'kind of budget'),
  ...c.inThree('region', 'region'),
  region_verification: c.maybeText('how the region is known'),
  year: c.number('year'),
  stage: c.text('stage of the budget'),
  item: c.text('item'),
  value: c.number('value'),
  unit: c.text('unit of the value'),
  derived: c.text('yes when we computed it'),
  source_url: c.maybeUrl('source'),
  source_status: c.maybeText('how the source was seen'),
  verification: c.word(VERIFICATIONS, 'how it was verified'),
  note: c.maybeText('note of the coder'),
}, { optional: true });

export const revenueChanges = table('revenue-changes', 'country', 'A step in the division of revenue between the two dates of law.', ['id'],
  revenueShape, { optional: true });

export const questionTexts = table('coverage-question-texts', 'country', 'A plain question put to each reform text.', ['id'], {
  id: c.id('question'),
  ...c.inThree('theme', 'theme'),
  function: c.maybeRef('functions', 'function it is about'),
  ...c.inThree('text', 'the question'),
}, { optional: true });

export const questions = table('coverage-questions', 'country', 'What one framework answers to one question.', ['question', 'framework'], {
  question: c.ref('questions', 'question'),
  framework: c.ref('frameworks', 'framework'),
  answer: c.word(QUESTION_ANSWERS, 'what the text answers'),
  ...c.inThree('place', 'where it says so'),
  cite: c.maybeText('cites, separated by ;'),
  verification: c.maybeWord(VERIFICATIONS, 'how it was verified'),
}, { optional: true });
