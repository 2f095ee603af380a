import { redirect } from '@sveltejs/kit';
import { sourceDiffers } from '@okilet/api/analysis';
import type { Lang } from '@okilet/schema/vocabulary';
import type { PageServerLoad } from './$types';
import { ALL_BUDGETS, moneyAddress, type MoneyState } from '#lib/money/address.ts';
import { moneyFigures, stripsOf } from '#lib/money/amounts.ts';
import { budgetRows, changeCounts, chosenBudget, lineGroups, rootOf, sourceGroups } from '#lib/money/build.ts';
import { flowRows, widestFirst } from '#lib/money/flow.ts';
import { layout } from '#lib/money/layout.server.ts';
import { frameworkOf } from '#lib/server/framework.ts';
import { MoneyAmountsDocument, MoneyBeforeDocument, MoneyChoicesDocument, MoneyFlowDocument, MoneyUnderDocument, type MoneyChoicesQuery, type MoneyUnderQuery } from '#lib/server/generated/graphql.ts';
import { knownPlace, notThere } from '#lib/server/missing.ts';
import { query } from '#lib/server/query.ts';
import { ALL_PLACES, placeIn } from '#lib/url/place.ts';

export const load: PageServerLoad = async ({ params: { lang }, url }) => {
  const asked = moneyAddress.read(url.searchParams);
  const choices = await query(MoneyChoicesDocument, { lang });
  const chosen = frameworkOf(asked.fw, choices.frameworks);
  knownPlace(asked.place, choices.unitTypes);
  const state = { ...asked, fw: chosen.id, place: placeIn(asked.place, chosen.country, choices.unitTypes) };
  // The address says what the page shows.
  if (asked.fw !== state.fw || asked.place !== state.place) redirect(307, moneyAddress.change(state, {}));
  const unitTypes = choices.unitTypes.filter(({ country }) => country === chosen.country);
  const place = state.place === ALL_PLACES ? null : state.place;
  const base = state.base === '' || state.base === chosen.id ? null : frameworkOf(state.base, choices.frameworks);

  const reading = state.reading === 'effective' ? 'EFFECTIVE' : 'OWN';
  const { framework, money } = await query(MoneyUnderDocument, { framework: chosen.id, base: base?.id ?? null, place, reading, lang });
  if (!framework) notThere('framework', chosen.id, []);
  const before = base ? (await query(MoneyBeforeDocument, { framework: base.id, place })).money.budgets : null;
  const budgets = budgetRows(money.budgets, before);
  const budget = chosenBudget(budgets, state.budget, place);
  return {
    state,
    parts: ['filters', 'results'] as const,
    frameworks: choices.frameworks,
    unitTypes,
    roots: choices.fundingSources.filter(({ partOf }) => partOf === null),
    framework,
    base,
    sentence: money.sentence,
    budgets,
    budget: budget?.budget ?? null,
    changes: changeCounts(money.sources),
    promised: money.promised,
    levels: state.view === 'levels' ? levelsOf(money.budgets.find((one) => one.budget.id === budget?.budget.id), choices.functions) : null,
    flow: state.view === 'flow' ? await flowOf(state, budget?.budget.id ?? null, budgets.map((one) => one.budget.id), choices, lang) : null,
    table: state.view === 'table' ? tableOf(state, money.sources, choices, base !== null) : null,
    amounts: state.view === 'levels' ? await amountsOf(chosen.country, Number(framework.asOf.slice(0, 4)), lang) : null,
  };
};

type Under = MoneyUnderQuery['money'];

function levelsOf(one: Under['budgets'][number] | undefined, functions: MoneyChoicesQuery['functions']) {
  const paid = new Set(one?.pays.map(({ id }) => id));
  return { groups: lineGroups(one?.revenues ?? []), pays: functions.filter(({ id }) => paid.has(id)) };
}

async function flowOf(state: MoneyState, budget: string | null, order: readonly string[], choices: MoneyChoicesQuery, lang: Lang) {
  const one = state.budget === ALL_BUDGETS ? null : budget;
  const { money: { flow } } = await query(MoneyFlowDocument, { framework: state.fw, place: state.place === ALL_PLACES ? null : state.place, reading: state.reading === 'effective' ? 'EFFECTIVE' : 'OWN', budget: one, lang });
  const links = widestFirst(flow, choices.budgets);
  return { budget: one ?? ALL_BUDGETS, picture: layout(links, order), rows: flowRows(links, choices.fundingSources, choices.functions) };
}

function tableOf(state: MoneyState, sources: Under['sources'], { fundingSources }: MoneyChoicesQuery, compared: boolean) {
  const known = new Map(fundingSources.map((one) => [one.id, one]));
  const shown = sources
    .filter(({ source }) => state.src === '' || rootOf(source.id, known)?.id === state.src)
    .filter((one) => !state.diff || !compared || sourceDiffers(one));
  return { groups: sourceGroups(shown, fundingSources), shown: shown.length, all: sources.length };
}

async function amountsOf(country: string, upTo: number, lang: Lang) {
  const { figures, budgetExamples } = await query(MoneyAmountsDocument, { lang });
  return { strips: stripsOf(budgetExamples.filter((one) => one.country === country)), figures: moneyFigures(figures.filter((one) => one.country === country), upTo) };
}
