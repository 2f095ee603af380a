import type { Named } from '@okilet/schema/facts';
import type { Lang, Severity } from '@okilet/schema/vocabulary';
import { joined, WORDS } from '@okilet/schema/words';
import type { Detail, Subject } from './finding-rule.ts';
import { inLang, isPlural, nameInSentence } from './names.ts';
import { SENTENCES } from './sentences/index.ts';
import { inLevelOrder, type World } from './world.ts';

/** Names for a sentence, each in the nominative; an empty string where there is none. */
export interface Say {
  /** In the quotation marks of the language. */
  readonly function: string;
  readonly source: string;
  readonly bodies: string;
  /** Whether a verb after `bodies` stands in the plural. */
  readonly many: boolean;
  readonly others: string;
  readonly manyOthers: boolean;
  /** Budgets by the unit whose they are. */
  readonly budgets: string;
  readonly payers: string;
  readonly unit: string;
  /** "who decides and who pays". */
  readonly roles: string;
  readonly day: string;
  /** Claims in their own paraphrase: "the voters are to elect the council". */
  readonly words: string;
  readonly count: number;
  readonly of: number;
  readonly variants: readonly string[];
  readonly severity: Severity | null;
}

/** Looks up every name that a sentence of this subject can need. */
export function sayOf(world: World, subject: Subject, detail: Detail, severity: Severity | null, lang: Lang): Say {
  const bodies = bodyNames(world, detail.who ?? subject.bodies ?? [], lang);
  const others = bodyNames(world, detail.others ?? [], lang);
  return {
    function: quoted(world.functions.get(subject.function ?? ''), lang),
    source: quoted(world.fundingSources.get(subject.source ?? ''), lang),
    bodies: bodies.text, many: bodies.many,
    others: others.text, manyOthers: others.many,
    budgets: budgetNames(world, subject.budgets ?? [], lang),
    payers: budgetNames(world, detail.payers ?? [], lang),
    unit: unitName(world, subject.concerns ?? null, lang),
    roles: joined((detail.roles ?? []).map((role) => WORDS[lang].roles[role].who), WORDS[lang]),
    day: detail.day ? dayInWords(detail.day, lang) : '',
    words: (detail.words ?? []).map(({ who, says }) => `${bodyNames(world, who ? [who] : [], lang).text} ${inLang(says, lang).value}`.trim()).join('; '),
    count: detail.count ?? 0, of: detail.of ?? 0, variants: detail.variants ?? [], severity,
  };
}

function bodyNames(world: World, ids: readonly string[], lang: Lang): { text: string; many: boolean } {
  const bodies = inLevelOrder(world, new Set(ids)).flatMap((id) => world.bodies.get(id) ?? []);
  const names = bodies.map((body) => SENTENCES[lang].holder(nameInSentence(body, lang)));
  return { text: joined(names, WORDS[lang]), many: bodies.length > 1 || bodies.some((body) => isPlural(body, lang)) };
}

function budgetNames(world: World, ids: readonly string[], lang: Lang): string {
  return joined([...new Set(ids)].sort().flatMap((id) => {
    const budget = world.budgets.get(id);
    return budget ? (budget.forms?.[lang]?.nominative || inLang(budget.name, lang).value) : [];
  }), WORDS[lang]);
}

function unitName(world: World, id: string | null, lang: Lang): string {
  const unit = id === null ? undefined : world.unitTypes.get(id);
  return unit ? (unit.forms?.[lang]?.nominative || inLang(unit.name, lang).value) : '';
}

function quoted(thing: Named | undefined, lang: Lang): string {
  if (!thing) return '';
  const name = inLang(thing.name, lang).value;
  return lang === 'en' ? `“${name}”` : `«${name}»`;
}

const LOCALES: Readonly<Record<Lang, string>> = { kk: 'kk', ru: 'ru', en: 'en-GB' };

function dayInWords(day: string, lang: Lang): string {
  const words = new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  // Russian ends in the abbreviation of "year"; its full stop is that of the sentence.
  return words.replace(/\.$/, '');
}
