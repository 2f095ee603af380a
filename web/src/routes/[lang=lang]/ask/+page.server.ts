import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { askAddress, STARTERS } from '#lib/ask/address.ts';
import { cellsAsked, stateOf } from '#lib/ask/answer.ts';
import { readsOf } from '#lib/gaps/read.ts';
import { areasOf } from '#lib/matrix/rows.ts';
import { frameworkOf } from '#lib/server/framework.ts';
import { AskAnswerDocument, AskChoicesDocument, AskElsewhereDocument } from '#lib/server/generated/graphql.ts';
import { knownPlace, notThere } from '#lib/server/missing.ts';
import { query } from '#lib/server/query.ts';
import { ALL_PLACES, placeIn } from '#lib/url/place.ts';

export const load: PageServerLoad = async ({ params: { lang }, url }) => {
  const asked = askAddress.read(url.searchParams);
  const choices = await query(AskChoicesDocument, { lang });
  const framework = frameworkOf(asked.fw, choices.frameworks);
  knownPlace(asked.place, choices.unitTypes);
  const state = { ...asked, fw: framework.id, place: placeIn(asked.place, framework.country, choices.unitTypes) };
  // The address says what the page answers.
  if (asked.fw !== state.fw || asked.place !== state.place) redirect(307, askAddress.change(state, {}));
  if (state.fn !== '' && !choices.functions.some(({ id }) => id === state.fn)) notThere('function', state.fn, choices.functions.map(({ id }) => id));
  return {
    state,
    framework,
    parts: ['results'] as const,
    frameworks: choices.frameworks,
    unitTypes: choices.unitTypes.filter(({ country }) => country === framework.country),
    areas: areasOf(choices.functions, lang).map(({ root, functions }) => ({ name: root.shortName, functions: functions.map(({ id, shortName }) => ({ id, shortName })) })),
    starters: STARTERS.flatMap(({ fn, ask }) => choices.functions.filter(({ id }) => id === fn).map(({ shortName }) => ({ fn, ask, shortName }))),
    answer: state.fn === '' ? null : await answerTo(state, choices.frameworks.filter(({ country }) => country === framework.country), lang),
  };
};

async function answerTo({ ask, fn, place, fw }: ReturnType<typeof askAddress.read>, frameworks: readonly { readonly id: string }[], lang: 'kk' | 'ru' | 'en') {
  const where = { function: fn, place: place === ALL_PLACES ? null : place };
  const [{ function: found, framework, matrix }, ...others] = await Promise.all([
    query(AskAnswerDocument, { ...where, framework: fw, roles: ask === null ? null : [ask], lang }),
    ...frameworks.map(async ({ id }) => ({ id, state: stateOf((await query(AskElsewhereDocument, { ...where, framework: id })).function?.cells ?? [], ask) })),
  ] as const);
  if (!found) notThere('function', fn, []);
  return {
    function: found,
    cells: cellsAsked(found.cells, ask),
    others: new Map(others.map((one) => [one.id, one.state])),
    reads: readsOf(matrix.searched.filter(({ roles }) => ask === null || roles.includes(ask)).map(({ read }) => read)),
    whatWasRead: framework?.whatWasRead ?? null,
  };
}
