import type { Assignment } from '@okilet/schema/facts';
import { FORCES, MODES, wordsOf, type Lang } from '@okilet/schema/vocabulary';
import { WORDS } from '@okilet/schema/words';
import { inLang, isPlural, nameInSentence, shortName } from '../names.ts';
import { COMPARE_SENTENCES } from '../sentences/compare/index.ts';
import type { ChangeParts } from '../sentences/compare/types.ts';
import type { World } from '../world.ts';
import type { Change } from './change.ts';
import type { Comparison } from './compare.ts';

/** One change as a sentence that stands alone, with what limits it. */
export function changeSentence(world: World, change: Change, lang: Lang): string {
  const say = COMPARE_SENTENCES[lang];
  const parts = partsOf(world, change, lang);
  const extras = [
    parts.concerns === '' ? '' : say.concerns(parts.concerns),
    parts.onlyIf ? say.onlyIf : '',
    parts.dated ? say.dated : '',
    parts.meanwhile ? say.meanwhile : '',
    parts.unread.length > 0 ? say.unread(parts.unread) : change.kind === 'CANNOT_TELL' ? say.recalled : '',
  ];
  return [say.change[change.kind](parts), ...extras].filter((text) => text !== '').join(' ');
}

/** What changes from the base to each other framework, with what the counts are out of; one sentence or two for each. */
export function comparisonSummary(world: World, comparison: Comparison, lang: Lang): string {
  const say = COMPARE_SENTENCES[lang];
  if (comparison.counts.length === 0) return say.alone;
  return comparison.counts.map((count) => say.summary({
    ...count,
    base: frameworkName(world, count.base, lang),
    target: frameworkName(world, count.framework, lang),
    kinds: count.kinds.filter(({ kind, cells }) => kind !== 'CANNOT_TELL' && cells > 0),
    abroad: areAbroad(world, count.base, count.framework),
  })).join('\n');
}

function areAbroad(world: World, base: string, target: string): boolean {
  const [from, to] = [world.frameworks.get(base), world.frameworks.get(target)];
  return from !== undefined && to !== undefined && from.country !== to.country;
}

/** The short name of a framework; its id where a draft is not in the catalogue. */
export function frameworkName(world: World, id: string, lang: Lang): string {
  const framework = world.frameworks.get(id);
  return framework ? shortName(framework, lang).value.replaceAll('\u00AD', '') : id;
}

/** A body by its short name; a budget by its whole one, for "District" alone is no budget. */
export function holderName(world: World, id: string | null, lang: Lang): string {
  if (id === null) return '';
  const body = world.bodies.get(id);
  if (body) return nameInSentence(body, lang);
  const budget = world.budgets.get(id);
  if (budget?.kind === 'BUDGET' && lang === 'en') return `${nameInSentence(budget, lang)} budget`;
  return budget ? (budget.forms?.[lang]?.nominative || inLang(budget.name, lang).value).replaceAll('\u00AD', '') : id;
}

function partsOf(world: World, change: Change, lang: Lang): ChangeParts {
  const subject = world.functions.get(change.function);
  const body = change.body === null ? undefined : world.bodies.get(change.body);
  const unit = change.concerns === null ? undefined : world.unitTypes.get(change.concerns);
  const ownUnit = body?.unitType ?? world.budgets.get(change.budget ?? '')?.unitType;
  const strength = change.kind === 'STRENGTHENED' || change.kind === 'WEAKENED' ? strengths(change, lang) : { was: '', is: '' };
  return {
    subject: subject ? inLang(subject.name, lang).value : change.function,
    role: WORDS[lang].roles[change.role],
    who: holderName(world, change.body ?? change.budget, lang),
    many: body !== undefined && isPlural(body, lang),
    from: holderName(world, change.from ?? change.fromBudget, lang),
    ...strength,
    base: frameworkName(world, change.base, lang),
    target: frameworkName(world, change.target, lang),
    unread: change.unread.map((id) => frameworkName(world, id, lang)),
    move: change.move,
    abroad: areAbroad(world, change.base, change.target),
    meanwhile: change.meanwhile,
    onlyIf: change.onlyIf.length > 0,
    dated: change.dated,
    concerns: unit && unit.id !== ownUnit ? nameInSentence(unit, lang) : '',
  };
}

/** How firmly each side says it: the words of force and of mode in which they differ. */
function strengths({ baseClaims, claims }: Change, lang: Lang): { was: string; is: string } {
  const { Force, Mode } = WORDS[lang].labels;
  const forces = (list: readonly Assignment[]) => labels(wordsOf(FORCES).filter((force) => list.some((claim) => claim.force === force)), Force);
  const modes = (list: readonly Assignment[]) => labels(wordsOf(MODES).filter((mode) => list.some((claim) => claim.mode === mode)), Mode);
  const byForce = forces(baseClaims) !== forces(claims);
  const byMode = modes(baseClaims) !== modes(claims);
  const say = (list: readonly Assignment[]) => [...(byForce || !byMode ? [forces(list)] : []), ...(byMode ? [modes(list)] : [])].join('; ');
  return { was: say(baseClaims), is: say(claims) };
}

function labels<T extends string>(words: readonly T[], by: Readonly<Record<T, string>>): string {
  return words.map((word) => by[word]).join(', ');
}
