import { FAMILY_OF, ROLE_FAMILIES, wordsOf, type Lang } from '@okilet/schema/vocabulary';
import { WORDS } from '@okilet/schema/words';
import { changeSentence, frameworkName, holderName } from '../compare/sentence.ts';
import { inLang, isPlural, shortName } from '../names.ts';
import { SENTENCES } from '../sentences/index.ts';
import { LEDGER_SENTENCES } from '../sentences/ledger/index.ts';
import type { Part } from '../sentences/ledger/types.ts';
import type { World } from '../world.ts';
import type { Entry, Ledger, LedgerLine } from './ledger.ts';

/** The top line of a ledger: every count, with how much of it cannot be told and how far money went with it. */
export function ledgerSummary(world: World, ledger: Ledger, lang: Lang): string {
  const say = LEDGER_SENTENCES[lang];
  const under = (entry: Entry) => ledger.lines.filter((line) => line.entry === entry);
  const moved = [...under('GAINS'), ...under('LOSES')];
  const body = world.bodies.get(ledger.body);
  const names = [body ? shortName(body, lang).value.replaceAll('\u00AD', '') : ledger.body, frameworkName(world, ledger.base, lang), frameworkName(world, ledger.target, lang)] as const;
  if (ledger.lines.length === 0 && ledger.around.length === 0) return say.nothing(...names);
  return say.summary({
    body: names[0],
    base: names[1],
    target: names[2],
    gains: part(under('GAINS')),
    loses: part(under('LOSES')),
    strengthened: under('STRENGTHENED').length,
    weakened: under('WEAKENED').length,
    keeps: under('KEEPS').length,
    promised: under('PROMISED').length,
    cannotTell: under('CANNOT_TELL').length,
    lines: ledger.lines.length,
    onlyInCases: ledger.lines.filter(({ onlyIf }) => onlyIf.length > 0).length,
    withMoney: moved.filter(({ money }) => money === 'YES').length,
    moneyUnknown: moved.filter(({ money }) => money === 'UNKNOWN').length,
    around: ledger.around.length,
  });
}

/** One line as sentences: what changes, and whether money went with it. */
export function ledgerLineSentence(world: World, ledger: Ledger, line: LedgerLine, lang: Lang): string {
  const say = LEDGER_SENTENCES[lang];
  const what = line.change ? changeSentence(world, line.change, lang) : keptSentence(world, ledger.body, line, lang);
  return [what, line.entry === 'CANNOT_TELL' ? '' : say.money[line.money], line.paid === true ? say.paid : ''].filter((text) => text !== '').join(' ');
}

function keptSentence(world: World, bodyId: string, line: LedgerLine, lang: Lang): string {
  const body = world.bodies.get(bodyId);
  const words = WORDS[lang].roles[line.role];
  const verb = body && isPlural(body, lang) ? words.many : words.one;
  const name = holderName(world, bodyId, lang);
  const subject = world.functions.get(line.function);
  return LEDGER_SENTENCES[lang].kept(subject ? inLang(subject.name, lang).value : line.function, lang === 'ru' ? `${verb} ${name}` : `${SENTENCES[lang].holder(name)} ${verb}`);
}

function part(lines: readonly LedgerLine[]): Part {
  const families = wordsOf(ROLE_FAMILIES).map((family) => ({ family, number: lines.filter(({ role }) => FAMILY_OF[role] === family).length }));
  return { number: lines.length, families: families.filter(({ number }) => number > 0) };
}
