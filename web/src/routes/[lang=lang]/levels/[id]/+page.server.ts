import { redirect } from '@sveltejs/kit';
import { factsIn, listsOf } from '@okilet/api/analysis';
import type { PageServerLoad } from './$types';
import { levelAddress } from '#lib/levels/address.ts';
import { areasOf, factsByBody, silences } from '#lib/levels/build.ts';
import { frameworkOf } from '#lib/server/framework.ts';
import { LevelAnswersDocument, LevelFrameDocument, LevelUnderDocument } from '#lib/server/generated/graphql.ts';
import { notThere } from '#lib/server/missing.ts';
import { query } from '#lib/server/query.ts';
import { firstPlace } from '#lib/url/place.ts';

export const load: PageServerLoad = async ({ params: { lang, id }, url }) => {
  const asked = levelAddress.read(url.searchParams);
  const { level, levels, frameworks } = await query(LevelFrameDocument, { id, lang });
  if (!level) notThere('level', id, levels.map((one) => one.id));
  const chosen = frameworkOf(asked.fw, frameworks);
  if (asked.unit !== '' && !level.unitTypes.some((one) => one.id === asked.unit)) notThere('place', asked.unit, level.unitTypes.map((one) => one.id));
  const units = level.unitTypes.filter(({ country }) => country === chosen.country);
  const unit = unitOf(asked.unit, units, firstPlace(chosen.country)) ?? notThere('place', asked.unit || id, units.map((one) => one.id));
  // The address says what the page shows.
  if (asked.fw !== chosen.id || asked.unit !== unit.id) redirect(307, levelAddress.change({ fw: chosen.id, unit: unit.id }, {}));
  const own = new Set([unit.id, unit.variantOf?.id ?? unit.id]);

  const { framework, functions, bodies, matrix, money } = await query(LevelUnderDocument, { framework: chosen.id, place: unit.id, country: chosen.country, lang });
  if (!framework) notThere('framework', chosen.id, []);
  const facts = factsIn(matrix.cells);
  const lists = listsOf(facts, own);
  const acting = factsByBody(bodies.filter(({ unitType }) => own.has(unitType.id)), facts);
  const named = acting.filter((one) => one.facts > 0);
  return {
    state: { fw: chosen.id, unit: unit.id },
    parts: ['filters', 'results'] as const,
    level,
    levels,
    // Only countries that have units on this rung.
    frameworks: frameworks.filter(({ country }) => level.unitTypes.some((one) => one.country === country)),
    units,
    unit,
    framework,
    acting: await Promise.all(named.map(async (one) => ({
      ...one,
      // Voters answer to nobody: there is no sentence to say.
      answers: one.body.kind === 'ELECTORATE' ? null : (await query(LevelAnswersDocument, { framework: chosen.id, body: one.body.id, lang })).accountability.sentence,
    }))),
    unnamed: acting.filter((one) => one.facts === 0).map(({ body }) => body),
    counts: { alone: lists.alone.length, together: lists.together.length, duties: lists.duties.length, above: lists.above.length },
    areas: {
      alone: areasOf(lists.alone, functions), together: areasOf(lists.together, functions), duties: areasOf(lists.duties, functions), voice: areasOf(lists.voice, functions),
      above: areasOf(lists.above, functions), denied: areasOf(lists.denied, functions), promised: areasOf(lists.promised, functions),
    },
    coverage: matrix.coverage,
    silent: silences(matrix.cells, functions),
    budgets: money.budgets.filter(({ budget, say, pays }) => own.has(budget.unitType.id) && say.sources + pays.length > 0),
  };
};

interface Unit {
  readonly id: string;
  readonly variantOf: { readonly id: string } | null;
  readonly levels: readonly object[];
}

/** The kind of unit asked for; else, or where that is of another country, the one the country's pages open with, or the first that stands on this rung alone and is no variant of another. */
function unitOf<One extends Unit>(asked: string, units: readonly One[], first: string): One | undefined {
  return units.find(({ id }) => id === asked) ?? units.find(({ id }) => id === first) ?? units.find(({ variantOf, levels }) => variantOf === null && levels.length === 1) ?? units[0];
}
