import type { RequestHandler } from './$types';
import { twinOf } from '#lib/server/twin/answer.ts';
import { plainText } from '#lib/ui/text.ts';
import { load } from '../+page.server.ts';

export const GET: RequestHandler = twinOf({
  name: 'frameworks',
  load,
  table: (data, { words: { labels }, to }) => ({
    columns: ['id', 'name', 'kind', 'kind_name', 'stage', 'as_of', 'cells', 'stated', 'wider', 'parts', 'promised', 'silent', 'unread', 'address'],
    rows: data.frameworks.map(({ id, name, kind, stage, asOf, count }) => ({
      id, name: plainText(name), kind, kind_name: labels.FrameworkKind[kind], stage, as_of: asOf, ...count, address: to('frameworks', id),
    })),
  }),
});
