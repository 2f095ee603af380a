import type { Money } from '#lib/i18n/en/money.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { MoneyLine } from './model.ts';

/** How much of a source a budget keeps, in words: "100 %", "40–60 %", "by decision". */
export function shareWords({ shareKind, shareMin, shareMax }: Pick<MoneyLine, 'shareKind' | 'shareMin' | 'shareMax'>, texts: Money['share'], format: Format): string {
  if (shareKind === 'BY_DECISION') return texts.byDecision;
  if (shareKind === 'FORMULA') return texts.byFormula;
  if (shareMin === null) return shareKind === 'RESIDUAL' ? texts.residual : texts.notStated;
  if (shareMax === null || shareMax === shareMin) return format.percent(shareMin);
  return texts.range(format.number(shareMin), format.percent(shareMax));
}
