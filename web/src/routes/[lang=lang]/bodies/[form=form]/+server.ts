import { plainText } from '#lib/ui/text.ts';
import type { RequestHandler } from './$types';
import { twinOf } from '#lib/server/twin/answer.ts';
import { load } from '../+page.server.ts';

export const GET: RequestHandler = twinOf({
  name: 'bodies',
  load,
  table: (data, { words: { labels }, to }) => ({
    columns: ['id', 'name', 'kind', 'kind_name', 'sphere', 'sphere_name', 'unit', 'level', 'framework', 'functions', 'valid_from', 'valid_to', 'address'],
    rows: data.rungs.flatMap(({ level, spheres }) => spheres.flatMap(({ bodies }) => bodies.map((body) => ({
      id: body.id, name: plainText(body.name), kind: body.kind, kind_name: labels.BodyKind[body.kind], sphere: body.sphere, sphere_name: labels.Sphere[body.sphere],
      unit: plainText(body.unitType.name), level: plainText(level.name), framework: data.framework.id, functions: body.functions,
      valid_from: body.validFrom, valid_to: body.validTo, address: to('bodies', body.id),
    })))),
  }),
});
