import { redirect } from '@sveltejs/kit';
import type { Lang } from '@okilet/schema/vocabulary';
import type { PageServerLoad } from './$types';
import { functionAddress } from '#lib/functions/address.ts';
import { ladderOf } from '#lib/functions/ladder.ts';
import { passagesOf } from '#lib/functions/passages.ts';
import { FunctionFrameDocument, FunctionOverDocument, FunctionUnderDocument, type FunctionFrameQuery } from '#lib/server/generated/graphql.ts';
import { knownPlace, notThere } from '#lib/server/missing.ts';
import { query } from '#lib/server/query.ts';
import { ALL_PLACES, placeIn } from '#lib/url/place.ts';

export const load: PageServerLoad = async ({ params: { lang, id }, url }) => {
  const asked = functionAddress.read(url.searchParams);
  const { function: subject, functions, frameworks, unitTypes } = await query(FunctionFrameDocument, { id, lang });
  if (!subject) notThere('function', id, functions.map((one) => one.id));
  const framework = frameworkOf(asked.fw, frameworks);
  knownPlace(asked.place, unitTypes);
  const state = { ...asked, fw: framework.id, place: placeIn(asked.place, framework.country, unitTypes) };
  if (asked.fw !== state.fw || asked.place !== state.place) redirect(307, `${url.pathname}${functionAddress.change(state, {})}`);
  const units = unitTypes.filter(({ country }) => country === framework.country);
  const place = state.place === ALL_PLACES ? null : state.place;
  const others = frameworks.filter(({ country }) => country === framework.country);
  const [under, over] = await Promise.all([
    query(FunctionUnderDocument, { id, framework: framework.id, place, lang }),
    Promise.all(others.map((one) => overTime(one, id, place, lang))),
  ]);
  const { answer = subject.definition, here = [], all = [] } = under.function ?? {};
  const claims = all.flatMap((cell) => cell.claims);
  const { passages, noteOf } = passagesOf(claims);
  const about = <T extends { readonly function: { readonly id: string } | null }>(list: readonly T[]) => list.filter((one) => one.function?.id === id);
  return {
    state,
    parts: ['filters'] as const,
    subject,
    framework,
    units,
    answer,
    ladder: ladderOf(here, all, units, place, noteOf),
    passages,
    statedAt: here.flatMap(({ role, state: said, statedAt }) => (statedAt ? [{ role, state: said, ...statedAt }] : [])),
    money: claims.filter(({ role, verification }) => role === 'FUND' && verification !== 'RECALL'),
    recalled: claims.filter(({ verification }) => verification === 'RECALL'),
    found: about(under.findings.found),
    cannotTell: about(under.findings.cannotTell),
    over,
  };
};

type Frameworks = FunctionFrameQuery['frameworks'];

/** What one framework says of the function, and what it only promises. */
async function overTime(framework: Frameworks[number], id: string, place: string | null, lang: Lang) {
  const { function: said } = await query(FunctionOverDocument, { id, framework: framework.id, place, lang });
  const cells = said?.cells ?? [];
  const promises = cells.flatMap((cell) => cell.claims.filter(({ definiteness }) => definiteness === 'PROMISED').map((claim) => ({ ...claim, role: cell.role })));
  return { framework, answer: said?.answer ?? null, read: cells.some(({ state }) => state !== 'NOT_SEARCHED'), promises };
}

/** The framework asked for; the newest law in force of Kazakhstan where none is. */
function frameworkOf(id: string, frameworks: Frameworks): Frameworks[number] {
  const found = id === '' ? frameworks.findLast(({ kind, country }) => kind === 'LAW' && country === 'kz') : frameworks.find((one) => one.id === id);
  return found ?? notThere('framework', id, frameworks.map((one) => one.id));
}
