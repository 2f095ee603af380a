import {
  ASPECTS, AUTONOMIES, CAPACITIES, CONDITION_KINDS, CURRENCIES, DEFINITENESS, FLOWS, FORCES, HUMAN_VERDICTS, LINK_BASES,
  LINK_KINDS, LINK_PARTS, MODES, ROLES, SHARE_KINDS, TITLES, VERIFICATIONS,
} from '../vocabulary.ts';
import * as c from './columns.ts';
import { table } from './table.ts';

const validity = {
  valid_from: c.maybePartialDay('first day the fact holds'),
  valid_to: c.maybePartialDay('first day the fact no longer holds'),
};
const evidence = {
  cite: c.maybeText('document@edition#path, several separated by ;'),
  verification: c.word(VERIFICATIONS, 'how it was verified'),
  quote_ru: c.maybeText('exact words, under 15, only if seen'),
};
const says = {
  ...c.inThree('says', 'our short paraphrase, the body left out'),
  note: c.maybeText('note of the coder, English, shown at full depth'),
};
const optional = {
  quote_kk: c.maybeText('exact words in Kazakh, under 15, only if seen'),
  coded_by: c.maybeText('who coded it'),
  reviewed_by: c.maybeText('who agreed'),
  reviewed_on: c.maybeDay('when'),
  due: c.maybePartialDay('date a promise is due'),
  unchanged: c.maybeWord(CURRENCIES, 'where a later edition was read: NOTES or UNCHECKED; empty means UNCHECKED'),
};
const condition = {
  condition_kind: c.maybeWord(CONDITION_KINDS, 'kind of condition'),
  ...c.inThree('condition', 'the condition'),
};

export const assignments = table('assignments', 'framework', 'One sentence of a document × one role × one body.', ['id'], {
  id: c.id('framework.function.role.body, .n where needed'),
  function: c.ref('functions', 'function'),
  role: c.word(ROLES, 'role'),
  body: c.maybeRef('bodies', 'who holds it'),
  force: c.word(FORCES, 'duty, right or prohibition'),
  mode: c.word(MODES, 'how it is shared'),
  title: c.word(TITLES, 'by what title it is held'),
  capacity: c.word(CAPACITIES, 'in which capacity'),
  definiteness: c.word(DEFINITENESS, 'stated, implied or promised'),
  aspect: c.maybeWord(ASPECTS, 'which side of the function'),
  concerns: c.maybeRef('unit-types', 'whose affair it is'),
  toward: c.maybeRef('bodies', 'ANSWER: the forum; OVERSEE: whom'),
  delegated_by: c.maybeRef('bodies', 'the principal'),
  from_budget: c.maybeRef('budgets', 'FUND: the budget that pays'),
  ...condition,
  ...validity,
  ...evidence,
  ...says,
  ...optional,
});

/** Shared with revenue-changes, which has the same columns. */
export const revenueShape = {
  id: c.id('framework.source.budget, .n where needed'),
  source: c.ref('funding-sources', 'funding source'),
  to_budget: c.ref('budgets', 'budget that receives'),
  from_budget: c.maybeRef('budgets', 'budget that pays, for transfers'),
  flow: c.word(FLOWS, 'kind of flow'),
  share_kind: c.maybeWord(SHARE_KINDS, 'how the share is set'),
  share_min: c.maybeNumber('least share, percent'),
  share_max: c.maybeNumber('largest share, percent'),
  segment: c.maybeRef('segments', 'the case within which shares add up'),
  autonomy: c.maybeWord(AUTONOMIES, 'OECD tax-autonomy code'),
  major: c.maybeText('yes for a major tax'),
  rate_set_by: c.maybeRef('bodies', 'who sets the rate'),
  split_set_by: c.maybeRef('bodies', 'who sets the split'),
  administered_by: c.maybeRef('bodies', 'who collects'),
  earmarked_for: c.maybeRef('functions', 'function it must be spent on'),
  definiteness: c.word(DEFINITENESS, 'stated, implied or promised'),
  condition_kind: condition.condition_kind,
  ...c.inThree('condition', 'the condition'),
  ...validity,
  ...evidence,
  ...says,
  ...optional,
};
export const revenues = table('revenues', 'framework', 'One source × one budget that receives it.', ['id'], revenueShape);

export const links = table('links', 'framework', 'One body elects, appoints, dismisses, oversees another, or reports to it.', ['id'], {
  id: c.id('framework.kind.from.to, .n where needed'),
  kind: c.word(LINK_KINDS, 'kind of link'),
  part: c.maybeWord(LINK_PARTS, 'the part taken in the act'),
  basis: c.word(LINK_BASES, 'on what basis'),
  from: c.ref('bodies', 'who acts'),
  to: c.ref('bodies', 'on whom'),
  definiteness: c.word(DEFINITENESS, 'stated, implied or promised'),
  ...condition,
  ...validity,
  ...evidence,
  ...says,
  ...optional,
});

export const searched = table('searched', 'framework', 'The text that governs this function was read for these roles.', ['function'], {
  function: c.ref('functions', 'function'),
  roles: c.someWords(ROLES, 'roles searched'),
  by: c.text('who searched'),
  at: c.day('when'),
  read: c.text('document@edition: articles'),
  note: c.maybeText('note of the coder'),
});

export const ended = table('ended', 'framework', 'A claim of the base that this text ends.', ['claim'], {
  claim: c.ref('claims', 'claim of the base'),
  definiteness: c.word(DEFINITENESS, 'PROMISED ends nothing yet'),
  cite: evidence.cite,
  verification: evidence.verification,
  quote_ru: evidence.quote_ru,
  ...c.inThree('says', 'our short paraphrase'),
}, { optional: true });

export const findingVerdicts = table('findings-verdicts', 'framework', 'What a person says of a computed finding.', ['finding'], {
  finding: c.text('id of the finding'),
  state: c.word(HUMAN_VERDICTS, 'confirmed or dismissed'),
  ...c.inThree('reason', 'reason'),
  by: c.text('who'),
  at: c.day('when'),
}, { optional: true });
