import { plainText } from '#lib/ui/text.ts';
import type { RequestHandler } from './$types';
import { twinOf } from '#lib/server/twin/answer.ts';
import { load } from '../+page.server.ts';

export const GET: RequestHandler = twinOf({
  name: 'demands',
  load,
  table: (data, { words: { labels }, to }) => ({
    columns: ['id', 'kind', 'text', 'addressed_to', 'framework', 'framework_name', 'verdict', 'verdict_name', 'reason', 'citations', 'address'],
    rows: data.demands.flatMap((demand) => demand.verdicts.map(({ framework, verdict, reason, citations }) => ({
      id: demand.id, kind: demand.kind, text: plainText(demand.text), addressed_to: demand.addressedTo.map(({ shortName }) => plainText(shortName)).join('; '),
      framework: framework.id, framework_name: plainText(framework.shortName), verdict, verdict_name: verdict && labels.Verdict[verdict],
      reason: plainText(reason), citations: citations.map(({ provision }) => provision.id).join(' ; '), address: to('demands', demand.id),
    }))),
  }),
});
