import { plainText } from '#lib/ui/text.ts';
import type { RequestHandler } from './$types';
import { twinOf } from '#lib/server/twin/answer.ts';
import { load } from '../+page.server.ts';

export const GET: RequestHandler = twinOf({
  name: 'sources',
  load,
  table: (data, { to }) => ({
    columns: ['id', 'name', 'kind', 'number', 'date', 'issuer', 'status', 'editions', 'address'],
    rows: data.groups.flatMap(({ documents }) => documents.map((one) => ({
      id: one.id, name: plainText(one.title), kind: one.type, number: one.number, date: one.date, issuer: one.issuer, status: one.status,
      editions: one.editions.map(({ date }) => date).join(' '), address: to('sources', one.id),
    }))),
  }),
});
