import type { PageServerLoad } from './$types';
import { bodyAddress } from '#lib/bodies/address.ts';
import { areasOf, readFor } from '#lib/bodies/facts.ts';
import { BodyFrameDocument, BodyNamedDocument, BodyUnderDocument, type BodyNamedQuery } from '#lib/server/generated/graphql.ts';
import { notThere } from '#lib/server/missing.ts';
import { query } from '#lib/server/query.ts';

export const load: PageServerLoad = async ({ params: { lang, id }, url }) => {
  const state = bodyAddress.read(url.searchParams);
  const { body, bodies, functions, frameworks } = await query(BodyFrameDocument, { id, lang });
  if (!body) notThere('body', id, bodies.map((one) => one.id));
  const own = frameworks.filter(({ country }) => country === body.country);
  const newest = own.findLast(({ kind }) => kind === 'LAW') ?? own.at(-1);
  const framework = (state.fw === '' ? newest : frameworks.find((one) => one.id === state.fw)) ?? notThere('framework', state.fw, frameworks.map((one) => one.id));
  const [under, tabs] = await Promise.all([
    query(BodyUnderDocument, { id, framework: framework.id, lang }),
    Promise.all(own.map(async (one) => ({ ...one, says: isNamed(await query(BodyNamedDocument, { id, framework: one.id })) }))),
  ]);
  const { powers = [], responsibilities = [], voice = [], funding } = under.body ?? {};
  const { named = [], ofUnit = [], revenues = [] } = funding ?? {};
  const counted = <T extends { readonly verification: string }>(list: readonly T[]) => list.filter(({ verification }) => verification !== 'RECALL');
  const order = functions.map((one) => one.id);
  const byRole = under.framework?.coverage.byRole ?? [];
  return {
    state: { fw: framework.id },
    body,
    framework,
    tabs,
    around: bodies.filter((one) => one.unitType.id === body.unitType.id && one.id !== id),
    accountability: under.accountability,
    findings: under.findings.found,
    powers: { areas: areasOf(counted(powers), order), facts: counted(powers).length, read: readFor('DECIDE', byRole) },
    duties: { areas: areasOf(counted(responsibilities), order), facts: counted(responsibilities).length, read: readFor('DELIVER', byRole) },
    voice: { areas: areasOf(counted(voice), order), facts: counted(voice).length, read: readFor('OVERSEE', byRole) },
    money: { named: areasOf(counted(named), order), ofUnit: areasOf(counted(ofUnit), order), revenues: counted(revenues) },
    recalled: [...powers, ...responsibilities, ...voice, ...named].filter(({ verification }) => verification === 'RECALL'),
  };
};

function isNamed({ body }: BodyNamedQuery): boolean {
  if (!body) return false;
  return [body.powers, body.responsibilities, body.voice, body.funding.named, body.links].some((list) => list.length > 0);
}
