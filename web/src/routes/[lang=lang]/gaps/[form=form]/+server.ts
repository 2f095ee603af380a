import type { RequestHandler } from './$types';
import { twinOf } from '#lib/server/twin/answer.ts';
import { plainText } from '#lib/ui/text.ts';
import { load } from '../+page.server.ts';

export const GET: RequestHandler = twinOf({
  name: 'gaps',
  load,
  table: (data, { to }) => ({
    columns: ['id', 'framework', 'rule', 'rule_name', 'severity', 'basis', 'sentence', 'facts', 'verdict', 'address'],
    rows: data.sections.flatMap(({ rule, groups }) => groups.flatMap(({ findings }) => findings.map((one) => ({
      id: one.id, framework: data.framework.id, rule: rule.id, rule_name: plainText(rule.title), severity: one.severity, basis: one.basis,
      sentence: plainText(one.sentence), facts: one.claims.map(({ id }) => id).join(' '), verdict: one.verdict, address: to('gaps', one.id),
    })))),
  }),
});
