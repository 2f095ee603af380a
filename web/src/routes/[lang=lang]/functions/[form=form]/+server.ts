import { plainText } from '#lib/ui/text.ts';
import type { RequestHandler } from './$types';
import { twinOf } from '#lib/server/twin/answer.ts';
import { load } from '../+page.server.ts';

export const GET: RequestHandler = twinOf({
  name: 'functions',
  load,
  table: (data, { to }) => ({
    columns: ['id', 'name', 'area', 'depth', 'framework', 'framework_name', 'cells', 'stated', 'wider', 'parts', 'promised', 'silent', 'unread', 'address'],
    rows: data.areas.flatMap(({ root, rows }) => [root, ...rows].flatMap(({ id, name, depth, counts }) => data.chosen.map((framework, index) => ({
      id, name: plainText(name), area: plainText(root.name), depth, framework: framework.id, framework_name: plainText(framework.shortName), ...counts[index], address: to('functions', id),
    })))),
  }),
});
