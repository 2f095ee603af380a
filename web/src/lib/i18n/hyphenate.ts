const VOWEL = '[аеёиоуыэюяәөұүіАЕЁИОУЫЭЮЯӘӨҰҮІ]';
const CONSONANT = '[бвгджзклмнпрстфхцчшщғқңһБВГДЖЗКЛМНПРСТФХЦЧШЩҒҚҢҺ]';
const LETTER = '[а-яёәғқңөұүһі]';
const SIGN = '[йъьЙЪЬ]';

/** Where Russian and Kazakh words may break, after P. Khristov: never one letter alone, never a sign at a line's start. */
const BREAKS = [
  `(${SIGN})(${LETTER}${LETTER})`,
  `(${VOWEL})(${VOWEL}${LETTER})`,
  `(${VOWEL}${CONSONANT})(${CONSONANT}${VOWEL})`,
  `(${CONSONANT}${VOWEL})(${CONSONANT}${VOWEL})`,
  `(${VOWEL}${CONSONANT})(${CONSONANT}${CONSONANT}${VOWEL})`,
  `(${VOWEL}${CONSONANT}${CONSONANT})(${CONSONANT}${CONSONANT}${VOWEL})`,
].map((pattern) => new RegExp(pattern, 'g'));

/** Words shorter than this fit every column. */
const LONG = 11;

/** Puts soft hyphens into long Cyrillic words: browsers without a dictionary of the language break names anywhere otherwise. */
export function hyphenate(text: string): string {
  return text.replaceAll(/[\p{L}]+/gu, (word) => (word.length < LONG || !/\p{Script=Cyrillic}/u.test(word) ? word : breakUp(word)));
}

function breakUp(word: string): string {
  // Twice, for breaks that share a letter.
  const broken = BREAKS.reduce((so, pattern) => so.replace(pattern, '$1\u00ad$2').replace(pattern, '$1\u00ad$2'), word);
  return broken.replace(/^(.)\u00ad/, '$1').replace(/\u00ad(.)$/, '$1');
}
