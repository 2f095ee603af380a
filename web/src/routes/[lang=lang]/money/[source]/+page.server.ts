import type { PageServerLoad } from './$types';
import { sourceAddress } from '#lib/money/address.ts';
import { frameworkOf } from '#lib/server/framework.ts';
import { SourceFrameDocument, SourceInDocument, SourceUnderDocument } from '#lib/server/generated/graphql.ts';
import { notThere } from '#lib/server/missing.ts';
import { query } from '#lib/server/query.ts';

export const load: PageServerLoad = async ({ params: { lang, source: id }, url }) => {
  const { fundingSource: source, fundingSources, frameworks } = await query(SourceFrameDocument, { id, lang });
  if (!source) notThere('source', id, fundingSources.map((one) => one.id));
  const framework = frameworkOf(sourceAddress.read(url.searchParams).fw, frameworks);
  const time = await Promise.all(frameworks.map(async (one) => ({ framework: one, lines: own(await query(SourceInDocument, { id, framework: one.id, lang }), one.id) })));
  const under = await query(SourceUnderDocument, { id, framework: framework.id, lang });
  return {
    state: { fw: framework.id },
    source,
    framework,
    tabs: time.map((one) => ({ ...one.framework, says: one.lines.length > 0 })),
    time: time.filter(({ lines }) => lines.length > 0),
    facts: own(under, framework.id),
    sentence: under.money.sources.find((one) => one.source.id === id)?.sentence ?? null,
    findings: under.findings.found.filter((one) => one.source?.id === id),
  };
};

/** What the text itself says: a draft takes over its base, and that is shown under the base. */
function own<Line extends { readonly framework: { readonly id: string } }>({ fundingSource }: { readonly fundingSource: { readonly revenues: readonly Line[] } | null }, framework: string): readonly Line[] {
  return (fundingSource?.revenues ?? []).filter((line) => line.framework.id === framework);
}
