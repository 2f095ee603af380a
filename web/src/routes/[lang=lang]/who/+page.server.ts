import type { PageServerLoad } from './$types';
import { ALL_PLACES, readSelected } from '#lib/matrix/address.ts';
import { WhoChoicesDocument } from '#lib/server/generated/graphql.ts';
import { query } from '#lib/server/query.ts';
import { selectedCell } from '#lib/server/selected-cell.ts';

/** Only what `sel` names: choosing a cell asks for that cell and leaves the matrix as it is. */
export const load: PageServerLoad = async ({ params: { lang }, url }) => {
  const selected = readSelected(url.searchParams.get('sel') ?? '');
  const place = url.searchParams.get('place') ?? ALL_PLACES;
  const { frameworks } = await query(WhoChoicesDocument, { lang });
  const framework = frameworks.find(({ id }) => id === url.searchParams.get('fw'));
  // Without a framework the layout is about to send the reader to the full address.
  if (selected === null || framework === undefined) return { selection: null };
  const others = frameworks.filter(({ id, country }) => country === framework.country && id !== framework.id).map(({ id }) => id);
  return { selection: await selectedCell(selected, { lang, framework: framework.id, place: place === ALL_PLACES ? null : place, others }) };
};
