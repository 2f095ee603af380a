import { redirect } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';
import { abroadFrom } from '#lib/compare/abroad.ts';
import { compareAddress, lensAddress, readRow, type Lens, type Tab } from '#lib/compare/address.ts';
import { bodyOf, compared, tabsFor } from '#lib/compare/choose.ts';
import { areasOf, type Area } from '#lib/matrix/rows.ts';
import { comparedFunctions } from '#lib/server/compare-functions.ts';
import type { Asked } from '#lib/server/compare-rows.ts';
import { demandsOf, ledgersOf, linksOf, moneyOf, questionsOf } from '#lib/server/compare-tabs.ts';
import { CompareChoicesDocument, type CompareChoicesQuery } from '#lib/server/generated/graphql.ts';
import { notThere } from '#lib/server/missing.ts';
import { query } from '#lib/server/query.ts';
import { inLevelOrder } from '#lib/ui/holders.ts';
import { ALL_PLACES, firstPlace } from '#lib/url/place.ts';

export const load: LayoutServerLoad = async ({ params: { lang }, url, untrack }) => {
  const lens = lensAddress.read(url.searchParams);
  const choices = await query(CompareChoicesDocument, { lang });
  const added = url.searchParams.getAll('add').filter((id) => id !== '');
  const known = choices.frameworks.map(({ id }) => id);
  for (const id of [...lens.fw, ...added]) if (!known.includes(id)) notThere('framework', id, known);
  const chosen = compared(lens.fw, added, choices.frameworks);
  const place = lens.place || (chosen.map(({ country }) => firstPlace(country)).find((one) => one !== ALL_PLACES) ?? ALL_PLACES);
  // A form without scripts sends its empty choices too.
  const untidy = untrack(() => [...url.searchParams.values()].includes(''));
  if (lens.fw.length === 0 || lens.place === '' || added.length > 0 || untidy) {
    // The address says what the page shows: frameworks and place stand in it from the start.
    redirect(307, `${url.pathname}?${compareAddress.write({ ...lens, fw: chosen.map(({ id }) => id), place, sel: untrack(() => url.searchParams.get('sel')) ?? '' })}`);
  }
  if (place !== ALL_PLACES && !choices.unitTypes.some(({ id }) => id === place)) notThere('place', place, choices.unitTypes.map(({ id }) => id));
  checkHolder(lens.body, choices);

  const base = chosen.find(({ id }) => id === lens.base) ?? chosen[0] ?? notThere('framework', '', known);
  const tabs = tabsFor(chosen);
  const by = lens.by || tabs[0];
  const body = bodyOf(lens.body, place, by, choices.bodies);
  const areas = areasOf(choices.functions, lang);
  const asked = { lang, frameworks: chosen.map(({ id }) => id), base: base.id, place: place === ALL_PLACES ? null : place };
  return {
    lens: { ...lens, place, by },
    // What is shown where none is chosen; no choice of the reader's, so that no link carries it to another tab.
    body,
    tabs,
    parts: ['filters', 'results'] as const,
    frameworks: choices.frameworks,
    unitTypes: choices.unitTypes.filter(({ country }) => chosen.some((one) => one.country === country)),
    holders: holdersFor(chosen, choices),
    columns: chosen,
    base: base.id,
    areas: areas.map(({ root: { id, shortName } }) => ({ id, shortName })),
    tab: chosen.length < 2 ? null : await loadTab(by, asked, { ...lens, body }, { chosen, areas, choices, first: firstOpen(areas, untrack(() => readRow(url.searchParams.get('sel') ?? '')?.function)) }),
  };
};

interface Where {
  readonly chosen: CompareChoicesQuery['frameworks'];
  readonly areas: readonly Area[];
  readonly choices: CompareChoicesQuery;
  readonly first: readonly string[];
}

/** What the open tab shows. */
async function loadTab(by: Tab, asked: Asked, lens: Lens, { chosen, areas, choices, first }: Where) {
  switch (by) {
    case 'fn': return { by, ...await comparedFunctions(asked, lens, { areas, first, abroad: abroadFrom(asked.base, chosen), holders: [...choices.bodies, ...choices.budgets] }) };
    case 'body': return { by, ledgers: lens.body === '' ? [] : await ledgersOf(asked, chosen, lens.body) };
    case 'money': return { by, sources: await moneyOf(asked, lens.diff === '1') };
    case 'links': return { by, links: lens.body === '' ? [] : await linksOf(asked, lens.body) };
    case 'demands': return { by, appeal: await demandsOf(asked) };
    case 'questions': return { by, ...await questionsOf(asked) };
  }
}

/** The area that is open before the reader opens one: what people meet first in a village. */
const FIRST_OPEN = 'housing-amenities';
function firstOpen(areas: readonly Area[], selected: string | undefined): readonly string[] {
  const area = areas.find(({ functions }) => functions.some(({ id }) => id === selected)) ?? areas.find(({ root }) => root.id === FIRST_OPEN) ?? areas[0];
  return area ? [area.root.id] : [];
}

function checkHolder(id: string, { bodies, budgets }: CompareChoicesQuery): void {
  const known = [...bodies, ...budgets].map((holder) => holder.id);
  if (id !== '' && !known.includes(id)) notThere('body', id, known);
}

/** Bodies and budgets that a change can be about, for the choice of one. */
function holdersFor(chosen: readonly { readonly country: string }[], { bodies, budgets }: CompareChoicesQuery) {
  const here = (list: CompareChoicesQuery['bodies'] | CompareChoicesQuery['budgets']) =>
    inLevelOrder(list.filter(({ country }) => chosen.some((one) => one.country === country))).map(({ id, shortName }) => ({ id, shortName }));
  return { bodies: here(bodies), budgets: here(budgets) };
}
