import type { FrameworkFile } from '@okilet/schema/pack';
import { claimsOf, type Draft } from '../draft.ts';
import { frameworkFinder } from '../frameworks.ts';
import { near } from '../near.ts';
import { placeOfCell, placeOfKey } from '../place.ts';
import type { Found, Rule } from '../rule.ts';

/** A DELTA changes a base, a COMPLETE framework stands for itself. */
export const delta: Rule = {
  id: 'delta',
  level: 'error',
  means: 'only a DELTA has a base, a COMPLETE framework of its country, and only claims of that base can be ended',
  *check(draft) {
    const known = new Map(draft.frameworks.map(({ file }) => [file.id, file]));
    for (const { file, raw } of draft.frameworks) {
      const wrong = judgeBase(file, known);
      if (wrong) yield { ...placeOfKey(raw, ['based_on']), ...wrong };
    }
    yield* judgeEnded(draft);
  },
};

type Wrong = { readonly message: string; readonly tip: string };

function judgeBase(file: FrameworkFile, known: ReadonlyMap<string, FrameworkFile>): Wrong | null {
  const [id] = file.based_on;
  if (id === undefined) return null;
  if (file.closure === 'COMPLETE') return { message: `is COMPLETE, yet based on "${id}"`, tip: 'empty based_on, or say DELTA' };
  const base = known.get(id);
  if (!base) {
    const like = near(id, known.keys());
    return { message: `"${id}" is not among the frameworks`, tip: like.length > 0 ? `did you mean ${like.join(' or ')}?` : 'a base that is not coded leaves based_on empty: []' };
  }
  if (base.closure !== 'COMPLETE') return { message: `"${id}" is itself a DELTA`, tip: 'name the law that both change' };
  if (base.country !== file.country) return { message: `"${id}" is a framework of another country, ${base.country}`, tip: `name a law of ${file.country}` };
  return null;
}

function* judgeEnded(draft: Draft): Iterable<Found> {
  const frameworkOf = frameworkFinder(draft);
  const owners = new Map(claimsOf(draft).map(({ row, raw }) => [row.id, raw.framework]));
  for (const { row, raw } of draft.tables.ended) {
    const framework = frameworkOf(raw);
    const owner = owners.get(row.claim);
    // A claim that exists nowhere is named by the rule on references.
    if (!framework || owner === undefined || framework.based_on[0] === owner) continue;
    const base = framework.based_on[0] === undefined ? 'no base' : `"${framework.based_on[0]}"`;
    yield {
      ...placeOfCell(raw, 'claim'),
      message: `ends a claim of "${owner}", but this framework changes ${base}`,
      tip: 'ended.csv holds claims of the base named in based_on',
    };
  }
}
