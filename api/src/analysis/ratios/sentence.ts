import type { Lang } from '@okilet/schema/vocabulary';
import { WORDS } from '@okilet/schema/words';
import { RATIO_SENTENCES } from '../sentences/ratio/index.ts';
import type { AutonomyComponent } from './autonomy.ts';
import type { Ratio } from './ratios.ts';

/** "Duties decided elsewhere: 12 of 40; cannot tell: 22." */
export function ratioSentence({ kind, numerator, denominator, cannotTell }: Ratio, lang: Lang): string {
  const say = RATIO_SENTENCES[lang];
  const name = capital(WORDS[lang].labels.RatioKind[kind], lang);
  const counted = denominator > 0 ? say.said(name, numerator, denominator) : say.nothing(name);
  const open = cannotTell > 0 ? (kind === 'DEFINITENESS' ? say.notSearched : say.cannotTell)(cannotTell) : '';
  return `${counted}${open}.`;
}

export function ratioFormula({ kind }: Pick<Ratio, 'kind'>, lang: Lang): string {
  return RATIO_SENTENCES[lang].formulas[kind];
}

/** "Policy scope: 1.5 on a scale to 4. Indicative ...", or how many of its inputs were read. */
export function componentSentence({ kind, value, most, inputs }: AutonomyComponent, lang: Lang): string {
  const say = RATIO_SENTENCES[lang];
  const name = capital(WORDS[lang].labels.AutonomyComponentKind[kind], lang);
  const figure = (number: number) => String(number).replace('.', lang === 'en' ? '.' : ',');
  const read = inputs.filter((input) => input.points !== null).length;
  return `${value === null ? say.incomplete(name, read, inputs.length) : say.component(name, figure(value), figure(most))} ${say.indicative}`;
}

export function componentFormula({ kind }: Pick<AutonomyComponent, 'kind'>, lang: Lang): string {
  return RATIO_SENTENCES[lang].componentFormulas[kind];
}

function capital(text: string, lang: Lang): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}
