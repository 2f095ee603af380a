import type { Named, Texts } from '@okilet/schema/facts';
import type { Lang } from '@okilet/schema/vocabulary';

/** A text and the language it is in. */
export interface Said {
  readonly value: string;
  readonly lang: Lang;
}

/** The text in the language asked for; where it is missing, in Russian, then Kazakh, then English. */
export function inLang(texts: Texts, lang: Lang): Said {
  for (const one of [lang, 'ru', 'kk', 'en'] as const) {
    if (texts[one]) return { value: texts[one], lang: one };
  }
  return { value: '', lang };
}

/** A name that fits a table cell; the full name where no short one is known. */
export function shortName(thing: Named, lang: Lang): Said {
  const short = thing.forms?.[lang]?.short;
  return short ? { value: short, lang } : inLang(thing.name, lang);
}

/** A name inside a sentence: the short one, in lower case unless it is a proper name. */
export function nameInSentence(thing: Named, lang: Lang): string {
  const short = shortName(thing, lang).value.replaceAll('\u00AD', '');
  const nominative = thing.forms?.[lang]?.nominative ?? '';
  const proper = lang === 'en' || nominative === '' || nominative[0] !== nominative[0]?.toLocaleLowerCase(lang);
  return proper ? (lang === 'en' ? lowerFirstUnlessProper(short) : short) : lowerFirst(short, lang);
}

/** Whether a verb after this name stands in the plural: "отделы района", "oblast departments". Kazakh verbs do not change. */
export function isPlural(thing: Named, lang: Lang): boolean {
  if (lang === 'ru') return /(?:ами|ями|ыми|ими)$/.test((thing.forms?.ru?.instrumental ?? '').split(' ')[0] ?? '');
  return lang === 'en' && /[^s]s$/.test(shortName(thing, 'en').value);
}

function lowerFirst(text: string, lang: Lang): string {
  return text.charAt(0).toLocaleLowerCase(lang) + text.slice(1);
}

/** English bodies are common nouns but for abbreviations and a few proper names. */
function lowerFirstUnlessProper(text: string): string {
  return /^(?:[A-Z]{2}|President|Parliament|Kurultai|Government|Treasury|National|Ministry|Supreme|Central)/.test(text) ? text : lowerFirst(text, 'en');
}

/**
 * Names that share their kind said once: "Маслихат области", "Маслихат района" give "Маслихат области, района";
 * in Kazakh and English the kind stands last: "Oblast, district maslikhat". Order is kept.
 */
export function groupNames(names: readonly string[], lang: Lang): string[] {
  const kindLast = lang !== 'ru';
  const groups = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const words = name.split(' ');
    const kind = (kindLast ? words.at(-1) : words[0]) ?? name;
    const rest = (kindLast ? words.slice(0, -1) : words.slice(1)).join(' ');
    // Only a kind and one word of place: longer names (ministries) would run into one another.
    const plain = words.length === 2;
    const key = plain ? kind : `=${name}`;
    groups.set(key, [...(groups.get(key) ?? []), plain ? rest : name]);
  }
  return [...groups].map(([kind, rests]) => {
    if (kind.startsWith('=')) return rests[0] as string;
    return kindLast ? `${rests.map((rest, index) => (index === 0 ? rest : lowerFirst(rest, lang))).join(', ')} ${kind}` : `${kind} ${rests.join(', ')}`;
  });
}

