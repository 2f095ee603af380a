import type { PageServerLoad } from './$types';
import { readsOf } from '#lib/gaps/read.ts';
import { FindingDocument, FindingFrameworksDocument, FindingIdsDocument, FindingTestedDocument } from '#lib/server/generated/graphql.ts';
import { notThere } from '#lib/server/missing.ts';
import { query } from '#lib/server/query.ts';
import { ALL_PLACES } from '#lib/url/place.ts';

export const load: PageServerLoad = async ({ params: { lang, id }, url }) => {
  const asked = url.searchParams.get('place') ?? ALL_PLACES;
  const place = asked === ALL_PLACES ? null : asked;
  const { finding, documents, unitTypes } = await query(FindingDocument, { id, place, lang });
  if (!finding) return missing(id, place);
  const { findings } = await query(FindingTestedDocument, { framework: finding.framework.id, rules: [finding.rule.id], place });
  const byId = new Map(documents.map((document) => [document.id, document]));
  return {
    finding,
    asked,
    place: unitTypes.find((unit) => unit.id === place)?.shortName ?? null,
    tested: findings.tested[0] ?? null,
    reads: readsOf(finding.read).map((read) => {
      const document = byId.get(read.document);
      return { ...read, title: document?.title ?? null, number: document?.number ?? null };
    }),
  };
};

/** The same framework's findings are near. */
async function missing(id: string, place: string | null): Promise<never> {
  const framework = id.split('~')[1] ?? '';
  const { frameworks } = await query(FindingFrameworksDocument, {});
  if (!frameworks.some((one) => one.id === framework)) notThere('finding', id, []);
  const { findings } = await query(FindingIdsDocument, { framework, place });
  return notThere('finding', id, findings.found.map((one) => one.id));
}
