import type { PageServerLoad } from './$types';
import { lensAddress, readRow } from '#lib/compare/address.ts';
import { CompareRowDocument } from '#lib/server/generated/graphql.ts';
import { query } from '#lib/server/query.ts';
import { ALL_PLACES } from '#lib/url/place.ts';

/** Only what `sel` names: choosing a row asks for that row and leaves the table as it is. */
export const load: PageServerLoad = async ({ params: { lang }, url }) => {
  const row = readRow(url.searchParams.get('sel') ?? '');
  const { fw, base, place } = lensAddress.read(url.searchParams);
  // Without frameworks the layout is about to send the reader to the full address.
  if (row === null || fw.length === 0) return { selection: null };
  const { function: found, compare } = await query(CompareRowDocument, {
    frameworks: fw, base: fw.includes(base) ? base : null, function: row.function, role: row.role, place: place === ALL_PLACES ? null : place, lang,
  });
  const cells = compare.rows.find((one) => one.function.id === row.function)?.cells ?? [];
  return { selection: found && { function: found, role: row.role, cells } };
};
