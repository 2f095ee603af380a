import { redirect } from '@sveltejs/kit';
import { LINK_KINDS, type LinkKind } from '@okilet/schema/vocabulary';
import type { PageServerLoad } from './$types';
import type { MapClaim } from '#lib/map/model.ts';
import { mapAddress } from '#lib/map/address.ts';
import { bodiesOn, countByKind, edgesOfChains, grouped } from '#lib/map/build.ts';
import { frameworkOf } from '#lib/server/framework.ts';
import { MapAroundDocument, MapChoicesDocument, MapPathDocument } from '#lib/server/generated/graphql.ts';
import { notThere } from '#lib/server/missing.ts';
import { query } from '#lib/server/query.ts';

/** The body the map of a country opens on: where the most levels meet. */
const FIRST_FOCUS: Readonly<Record<string, string>> = { kz: 'kz-akim-rural' };

export const load: PageServerLoad = async ({ params: { lang }, url }) => {
  const state = mapAddress.read(url.searchParams);
  const { frameworks, levels, bodies } = await query(MapChoicesDocument, { lang });
  const framework = frameworkOf(state.fw, frameworks);
  const own = bodies.filter(({ country }) => country === framework.country);
  const first = own.find(({ id }) => id === FIRST_FOCUS[framework.country]) ?? own[0];
  const base = state.base === '' || state.base === framework.id ? null : frameworkOf(state.base, frameworks);
  const find = (id: string) => bodies.find((one) => one.id === id) ?? notThere('body', id, bodies.map((one) => one.id));
  const asked = state.focus === '' ? first : find(state.focus);
  // A body of another country stands in none of the links; some frameworks are of no country with bodies.
  const focus = (asked?.country === framework.country ? asked : first ?? asked) ?? notThere('body', state.focus, bodies.map(({ id }) => id));
  // The address says what the page shows.
  if (state.fw !== framework.id || state.focus !== focus.id) redirect(307, mapAddress.change(state, { fw: framework.id, focus: focus.id }));
  const ends = state.from !== '' && state.to !== '' ? { from: find(state.from), to: find(state.to) } : null;
  const shown = ends ? await path(framework.id, ends.from.id, ends.to.id, lang) : await around(framework.id, base?.id ?? null, focus.id, Number(state.depth), lang);
  const groups = grouped(shown.edges, state);
  return {
    state, framework, base, focus, ends, levels, frameworks, groups,
    parts: ['filters', 'results'] as const,
    choices: own,
    kinds: countByKind(shown.edges),
    bodies: bodiesOn(groups, ends ? null : focus.id, bodies),
    around: shown.around,
    paths: shown.paths,
  };
};

async function around(framework: string, base: string | null, focus: string, depth: number, lang: App.Locals['lang']) {
  const { neighbourhood, accountability } = await query(MapAroundDocument, { framework, base, focus, depth, lang });
  const { nodes, edges, allNodes, allEdges, sentence } = neighbourhood;
  return {
    edges: edges.flatMap(({ label, claims, ...edge }) => (isLinkKind(label) ? [{ ...edge, kind: label, claims: linksOf(claims) }] : [])),
    around: { answer: accountability.sentence, sentence, nodes: nodes.length, edges: edges.length, allNodes, allEdges },
    paths: null,
  };
}

async function path(framework: string, from: string, to: string, lang: App.Locals['lang']) {
  const { paths } = await query(MapPathDocument, { framework, from, to, lang });
  const chains = paths.map((chain) => ({ ...chain, steps: chain.steps.map((step) => ({ ...step, claims: linksOf(step.claims) })) }));
  return { edges: edgesOfChains(chains), around: null, paths: chains };
}

/** A claim that is no link comes without fields. */
function linksOf(claims: readonly object[]): readonly MapClaim[] {
  return claims.filter((claim): claim is MapClaim => 'kind' in claim);
}

function isLinkKind(label: string): label is LinkKind {
  return label in LINK_KINDS;
}
