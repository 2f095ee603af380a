import { DEMAND_KINDS, VERDICTS, VERIFICATIONS } from '../vocabulary.ts';
import * as c from './columns.ts';
import { table } from './table.ts';

export const demands = table('demands', 'appeal', 'One demand, warning, call, pledge or standard of an appeal.', ['id'], {
  id: c.id('demand'),
  kind: c.word(DEMAND_KINDS, 'what it is'),
  addressed_to: c.maybeRefs('bodies', 'to whom'),
  about: c.maybeRefs('functions', 'about which functions'),
  place: c.places('where in the appeal it stands: par_3, bullet_2, several separated by spaces'),
  ...c.inThree('text', 'what it says, in our words'),
  ...c.inThree('met_if', 'when it is met'),
  rule: c.maybeText('the rule of finding that can test it'),
});

export const verdicts = table('verdicts', 'appeal', 'How one framework answers one demand.', ['demand', 'framework'], {
  demand: c.ref('demands', 'demand'),
  framework: c.ref('frameworks', 'framework'),
  verdict: c.word(VERDICTS, 'verdict'),
  cite: c.maybeText('cites, separated by ;'),
  verification: c.maybeWord(VERIFICATIONS, 'how it was verified'),
  ...c.inThree('reason', 'reason'),
  claims: c.maybeRefs('claims', 'claims it rests on'),
});
