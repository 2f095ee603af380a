import { redirect } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';
import { compareAddress, lensAddress, readRow } from '#lib/compare/address.ts';
import { buildComparison } from '#lib/compare/build.ts';
import { firstPair, inTime, tabsFor } from '#lib/compare/choose.ts';
import { areasOf, type Area } from '#lib/matrix/rows.ts';
import { rowsOf } from '#lib/server/compare-rows.ts';
import { CompareChoicesDocument, type CompareChoicesQuery } from '#lib/server/generated/graphql.ts';
import { notThere } from '#lib/server/missing.ts';
import { query } from '#lib/server/query.ts';
import { holderTable, inLevelOrder } from '#lib/ui/holders.ts';
import { ALL_PLACES, firstPlace } from '#lib/url/place.ts';

export const load: LayoutServerLoad = async ({ params: { lang }, url, untrack }) => {
  const lens = lensAddress.read(url.searchParams);
  const choices = await query(CompareChoicesDocument, { lang });
  const added = url.searchParams.getAll('add');
  for (const id of [...lens.fw, ...added.filter((one) => one !== '')]) if (!choices.frameworks.some((one) => one.id === id)) notThere('framework', id, choices.frameworks.map((one) => one.id));
  const chosen = inTime(lens.fw.length + added.length > 0 ? [...lens.fw, ...added] : firstPair(choices.frameworks), choices.frameworks);
  const place = lens.place || (chosen.map(({ country }) => firstPlace(country)).find((one) => one !== ALL_PLACES) ?? ALL_PLACES);
  // A form without scripts sends its empty choices too.
  const untidy = untrack(() => [...url.searchParams.values()].includes(''));
  if (lens.fw.length === 0 || lens.place === '' || added.length > 0 || untidy) {
    // The address says what the page shows: frameworks and place stand in it from the start.
    redirect(307, `${url.pathname}?${compareAddress.write({ ...lens, fw: chosen.map(({ id }) => id), place, sel: untrack(() => url.searchParams.get('sel')) ?? '' })}`);
  }
  if (place !== ALL_PLACES && !choices.unitTypes.some(({ id }) => id === place)) notThere('place', place, choices.unitTypes.map(({ id }) => id));

  const base = chosen.find(({ id }) => id === lens.base) ?? chosen[0] ?? notThere('framework', '', []);
  const tabs = tabsFor(chosen);
  const asked = { lang, frameworks: chosen.map(({ id }) => id), base: base.id, place: place === ALL_PLACES ? null : place };
  const areas = areasOf(choices.functions, lang);
  const { frameworks, unitTypes } = choices;
  return {
    lens: { ...lens, place, by: lens.by || tabs[0] },
    tabs,
    parts: ['filters', 'results'] as const,
    frameworks,
    unitTypes: unitTypes.filter(({ country }) => chosen.some((one) => one.country === country)),
    holders: holdersFor(chosen, choices),
    areas: areas.map(({ root }) => root),
    columns: chosen,
    base: base.id,
    compared: await compare(),
  };

  async function compare() {
    const all = lens.diff === '0' || lens.kind.includes('CANNOT_TELL');
    const open = lens.area ? [lens.area] : lens.open.length > 0 ? lens.open : firstOpen(areas, untrack(() => readRow(url.searchParams.get('sel') ?? '')?.function));
    const { head, rows } = await rowsOf(asked, lens, !all, open.filter((id) => areas.some(({ root }) => root.id === id)));
    const table = holderTable(lang);
    const view = buildComparison(areas, rows, { kinds: lens.kind, holder: lens.body }, {
      lang, frameworks: asked.frameworks, indexOf: table.indexOf, holders: inLevelOrder([...choices.bodies, ...choices.budgets]),
    });
    return { ...view, names: table.list, counts: head.counts, summary: head.summary, bridge: head.bridge, all, open };
  }
};

/** The area that is open before the reader opens one: what people meet first in a village. */
const FIRST_OPEN = 'housing-amenities';
function firstOpen(areas: readonly Area[], selected: string | undefined): readonly string[] {
  const area = areas.find(({ functions }) => functions.some(({ id }) => id === selected)) ?? areas.find(({ root }) => root.id === FIRST_OPEN) ?? areas[0];
  return area ? [area.root.id] : [];
}

/** Bodies and budgets that a change can be about, for the choice of one. */
function holdersFor(chosen: readonly { readonly country: string }[], { bodies, budgets }: CompareChoicesQuery) {
  const here = (list: CompareChoicesQuery['bodies'] | CompareChoicesQuery['budgets']) =>
    inLevelOrder(list.filter(({ country }) => chosen.some((one) => one.country === country))).map(({ id, shortName }) => ({ id, shortName }));
  return { bodies: here(bodies), budgets: here(budgets) };
}
