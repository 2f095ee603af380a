/** Letters of Kazakh and Russian as people type them in Latin script, longest first; the Cyrillic side is folded for searching. */
const SPELLINGS: readonly (readonly [latin: string, cyrillic: readonly string[]])[] = [
  ['shch', ['ш']], ['sch', ['ш']],
  ['zh', ['ж']], ['kh', ['х']], ['ts', ['ц']], ['ch', ['ч']], ['sh', ['ш']], ['yu', ['ю']], ['iu', ['ю', 'иу']], ['ıu', ['ю', 'иу']], ['ya', ['я']], ['ia', ['я', 'иа']], ['ıa', ['я', 'иа']],
  ['yo', ['е']], ['ye', ['е', 'ие']], ['gh', ['г']],
  ['a', ['а']], ['ä', ['а']], ['á', ['а']], ['b', ['б']], ['v', ['в']], ['w', ['у', 'в']], ['g', ['г']], ['ğ', ['г']], ['ǵ', ['г']], ['d', ['д']],
  ['e', ['е']], ['z', ['з']], ['i', ['и']], ['ı', ['и']], ['y', ['и']], ['j', ['ж', 'и']], ['k', ['к']], ['q', ['к']], ['l', ['л']], ['m', ['м']],
  ['n', ['н']], ['ñ', ['н']], ['ń', ['н']], ['o', ['о']], ['ö', ['о']], ['ó', ['о']], ['p', ['п']], ['r', ['р']], ['s', ['с']], ['ş', ['ш']], ['t', ['т']],
  ['u', ['у']], ['ū', ['у']], ['ü', ['у']], ['ú', ['у']], ['ý', ['у']], ['f', ['ф']], ['h', ['х']], ['x', ['кс', 'х']], ['c', ['к', 'ц']], ['ç', ['ч']],
  ["'", ['']], ['’', ['']], ['`', ['']],
];

/** Readings of one word at most; a word of many doubtful letters keeps its likeliest. */
const MOST_READINGS = 8;

/** A word typed in Latin letters as it may be written in Cyrillic, likeliest first; nothing for a word without Latin letters. */
export function cyrillicForms(word: string): string[] {
  const lower = word.toLowerCase().normalize('NFC');
  if (!/\p{Script=Latin}/u.test(lower)) return [];
  let readings = [''];
  for (let at = 0; at < lower.length;) {
    const [latin, forms] = SPELLINGS.find(([spelling]) => lower.startsWith(spelling, at)) ?? [lower[at] as string, [lower[at] as string]];
    readings = forms.flatMap((form) => readings.map((reading) => reading + form)).slice(0, MOST_READINGS);
    at += latin.length;
  }
  return readings;
}
