import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import type { Asked } from '#lib/server/twin/table.ts';
import { gapsAddress } from '#lib/gaps/address.ts';
import { rail, sections } from '#lib/gaps/build.ts';
import { frameworkOf } from '#lib/server/framework.ts';
import { GapsChoicesDocument, GapsDocument, type GapsChoicesQuery } from '#lib/server/generated/graphql.ts';
import { knownPlace, notThere } from '#lib/server/missing.ts';
import { query } from '#lib/server/query.ts';
import { ALL_PLACES, placeIn } from '#lib/url/place.ts';

export const load = (async ({ params: { lang }, url }: Asked) => {
  const asked = gapsAddress.read(url.searchParams);
  const { frameworks, unitTypes, functions } = await query(GapsChoicesDocument, { lang });
  const chosen = frameworkOf(asked.fw, frameworks);
  knownPlace(asked.place, unitTypes);
  const state = { ...asked, fw: chosen.id, place: placeIn(asked.place, chosen.country, unitTypes) };
  // The address says what the page shows.
  if (asked.fw !== state.fw || asked.place !== state.place) redirect(307, gapsAddress.change(state, {}));
  const units = unitTypes.filter(({ country }) => country === chosen.country);
  const place = state.place === ALL_PLACES ? null : state.place;
  const at = units.find(({ id }) => id === place) ?? null;

  const { findings, framework } = await query(GapsDocument, { framework: chosen.id, place, function: state.area || null, lang });
  if (!framework) notThere('framework', chosen.id, []);
  const rules = rail(findings);
  if (state.rule !== '' && !rules.some(({ rule }) => rule.id === state.rule)) notThere('page', state.rule, rules.map(({ rule }) => rule.id));
  return {
    state,
    parts: ['filters', 'results'] as const,
    frameworks,
    unitTypes: units,
    areas: functions.filter(({ partOf }) => partOf === null),
    framework,
    place: at?.shortName ?? null,
    rules,
    sections: sections(findings, { rule: state.rule, by: state.by, areaOf: areasIn(functions) }),
  };
}) satisfies PageServerLoad;

/** The area of each function: its ancestor at the top of the tree. */
function areasIn(functions: GapsChoicesQuery['functions']) {
  const byId = new Map(functions.map((one) => [one.id, one]));
  const areaOf = (id: string): GapsChoicesQuery['functions'][number] => {
    const node = byId.get(id);
    if (!node) throw new Error(`There is no function "${id}".`);
    return node.partOf ? areaOf(node.partOf.id) : node;
  };
  return areaOf;
}
