import { plainText } from '#lib/ui/text.ts';
import type { PageServerLoad } from './$types';
import { firstPlace } from '#lib/matrix/address.ts';
import { countByLevel } from '#lib/matrix/levels.ts';
import { areasOf } from '#lib/matrix/rows.ts';
import { HomeChoicesDocument, HomeLawDocument, type HomeLawQuery } from '#lib/server/generated/graphql.ts';
import { notThere } from '#lib/server/missing.ts';
import { query } from '#lib/server/query.ts';

/** The country the first page is about. */
const COUNTRY = 'kz';
/** The function whose answer is shown before the reader asks. */
const EXAMPLE = 'street-lighting';

export const load: PageServerLoad = async ({ params: { lang } }) => {
  const choices = await query(HomeChoicesDocument, { lang });
  const frameworks = choices.frameworks.filter(({ country }) => country === COUNTRY);
  const law = frameworks.filter(({ kind }) => kind === 'LAW').at(-1) ?? notThere('framework', 'LAW', []);
  const place = firstPlace(COUNTRY);
  const answer = await query(HomeLawDocument, { framework: law.id, place, example: EXAMPLE, lang });
  const { counts, knownGaps } = choices.dataset;
  return {
    law,
    place,
    frameworks,
    all: choices.frameworks,
    levels: choices.levels,
    unitTypes: choices.unitTypes,
    areas: areasOf(choices.functions, lang).map(({ root, functions }) => ({
      label: root.shortName.value,
      group: functions.map(({ id, shortName }) => ({ value: id, label: plainText(shortName) })),
    })),
    example: answer.function,
    cites: citesOf(answer),
    counts: countByLevel(answer.matrix.cells, [...choices.bodies, ...choices.budgets]),
    coverage: answer.matrix.coverage,
    findings: answer.findings.tested.filter(({ found }) => found > 0).toSorted((a, b) => b.found - a.found),
    size: counts,
    gaps: knownGaps.filter(({ country }) => country === COUNTRY),
  };
};

/** Each article that the example rests on, once. */
function citesOf({ example }: HomeLawQuery) {
  const provisions = example.cells.filter(({ function: { id } }) => id === EXAMPLE).flatMap(({ claims }) => claims.flatMap(({ citations }) => citations.map(({ provision }) => provision)));
  return [...new Map(provisions.map((provision) => [provision.id, provision])).values()];
}
