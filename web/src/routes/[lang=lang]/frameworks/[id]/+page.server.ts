import type { PageServerLoad } from './$types';
import { byArea, byRole, counted, linksByKind, statedFunctions, verified } from '#lib/frameworks/sheet.ts';
import { FrameworkIdsDocument, FrameworkSheetDocument } from '#lib/server/generated/graphql.ts';
import { notThere } from '#lib/server/missing.ts';
import { query } from '#lib/server/query.ts';

export const load: PageServerLoad = async ({ params: { lang, id } }) => {
  const { frameworks } = await query(FrameworkIdsDocument, { lang });
  const country = frameworks.find((one) => one.id === id)?.country ?? notThere('framework', id, frameworks.map((one) => one.id));
  const { framework, functions, levels, unitTypes, matrix, money } = await query(FrameworkSheetDocument, { id, country, lang });
  if (!framework) notThere('framework', id, frameworks.map((one) => one.id));
  const { links, revenues, ...sheet } = framework;
  const facts = [...matrix.cells.flatMap((cell) => cell.claims), ...links, ...revenues];
  const at = (units: readonly { readonly rank: number }[]) => Math.max(0, ...units.map(({ rank }) => rank));
  return {
    framework: sheet,
    roles: byRole(matrix.cells),
    areas: byArea(matrix.cells, functions),
    stated: statedFunctions(matrix.cells),
    verified: verified(facts),
    figures: { links: counted(links).length, revenues: counted(revenues).length },
    // Bodies of another level of the same unit stand with the lower.
    rungs: levels.map((level) => ({
      level,
      units: unitTypes.filter((unit) => at(unit.levels) === level.rank),
      bodies: matrix.bodies.filter((body) => body.country === country && at(body.unitType.levels) === level.rank),
    })),
    office: links.filter(({ kind }) => kind === 'ELECTS' || kind === 'APPOINTS'),
    kinds: [...linksByKind(counted(links))].map(([kind, list]) => ({ kind, links: list.length })),
    money: money.budgets.filter(({ say }) => say.sources > 0),
  };
};
