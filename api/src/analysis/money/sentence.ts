import type { Revenue } from '@okilet/schema/facts';
import type { Lang } from '@okilet/schema/vocabulary';
import { inLang, nameInSentence } from '../names.ts';
import { MONEY_SENTENCES } from '../sentences/money/index.ts';
import type { World } from '../world.ts';
import type { BudgetMoney } from './budgets.ts';
import type { Money } from './money.ts';
import type { SourceMoney } from './sources.ts';

const NBSP = '\u00A0';

/** What the budgets of a place receive and whose say it is; every budget where no place is chosen or none belongs to it. */
export function moneySentence(world: World, money: Money, lang: Lang): string {
  const say = MONEY_SENTENCES[lang];
  if (money.budgets.every(({ revenues }) => revenues.length === 0)) return say.nothing;
  const own = money.budgets.filter(({ budget }) => world.budgets.get(budget)?.unitType === money.place);
  return [...(own.length > 0 ? own : money.budgets).map((one) => budgetSentence(world, one, lang)), say.notAmounts].join(' ');
}

/** One budget: its sources, who sets their rates, from whom it receives, to whom it gives, what it pays. */
export function budgetSentence(world: World, one: BudgetMoney, lang: Lang): string {
  const say = MONEY_SENTENCES[lang];
  const payers = namesOf(world, one.receives.map((claim) => claim.fromBudget), lang);
  const receivers = namesOf(world, one.gives.map((claim) => claim.toBudget), lang);
  return [
    say.budget(budgetName(world, one.budget, lang)),
    one.say.sources > 0 ? say.say(one.say) : say.noSources,
    payers ? say.receives(payers) : '',
    receivers ? say.gives(receivers) : '',
    one.pays.length > 0 ? say.pays(one.pays.length) : '',
  ].filter((part) => part !== '').join(' ');
}

/** One source: who sets its rate, who administers it, which budgets keep what share by whose decision. */
export function sourceSentence(world: World, one: SourceMoney, lang: Lang): string {
  const say = MONEY_SENTENCES[lang];
  const name = world.fundingSources.get(one.source)?.name;
  const kept = one.cases.flatMap(({ segment, revenues }) => revenues.map((claim) => `${shareOf(world, claim, lang)}${inCase(world, segment, lang)}`));
  const bodies = (ids: readonly string[]) => ids.flatMap((id) => world.bodies.get(id) ?? []).map((body) => nameInSentence(body, lang)).join(', ');
  return [
    say.source(name ? inLang(name, lang).value : one.source),
    one.rateSetBy.length > 0 ? say.rateSetBy(bodies(one.rateSetBy)) : '',
    one.administeredBy.length > 0 ? say.administeredBy(bodies(one.administeredBy)) : '',
    kept.length > 0 ? say.kept(kept) : '',
  ].filter((part) => part !== '').join(' ');
}

function inCase(world: World, segment: string | null, lang: Lang): string {
  const found = world.catalogue.segments.find((one) => one.id === segment);
  return found ? MONEY_SENTENCES[lang].inCase(inLang(found.name, lang).value) : '';
}

/** "village: 100 %" or "district: by decision, split decided by: oblast maslikhat". */
function shareOf(world: World, claim: Revenue, lang: Lang): string {
  const say = MONEY_SENTENCES[lang];
  const splitter = claim.splitSetBy && claim.shareKind !== 'FIXED' ? world.bodies.get(claim.splitSetBy) : undefined;
  const share = shareWords(claim, lang);
  return `${budgetName(world, claim.toBudget, lang)}: ${share}${splitter ? `, ${say.splitBy(nameInSentence(splitter, lang))}` : ''}`;
}

function shareWords({ shareKind, shareMin, shareMax }: Revenue, lang: Lang): string {
  const say = MONEY_SENTENCES[lang];
  if (shareMin !== null || shareMax !== null) return say.percent(figure(shareMin ?? 0, lang), figure(shareMax ?? 100, lang)).replace(' %', `${NBSP}%`);
  if (shareKind === 'BY_DECISION') return say.byDecision;
  if (shareKind === 'FORMULA') return say.byFormula;
  return shareKind === 'RESIDUAL' ? say.residual : say.notStated;
}

function figure(share: number, lang: Lang): string {
  return String(share).replace('.', lang === 'en' ? '.' : ',');
}

function budgetName(world: World, id: string, lang: Lang): string {
  const budget = world.budgets.get(id);
  return budget ? nameInSentence(budget, lang) : id;
}

function namesOf(world: World, ids: readonly (string | null)[], lang: Lang): string {
  return [...new Set(ids)].flatMap((id) => (id === null ? [] : budgetName(world, id, lang))).join(', ');
}
