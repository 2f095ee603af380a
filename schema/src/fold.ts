/**
 * Folds a text for searching: lower case, and letters that readers type for one another made one:
 * ә/а, ғ/г, қ/к, ң/н, ө/о, ұ/ү/у, һ/х, і/и, ё/е. Used on stored names and on what a reader types, so both meet.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/\u00AD/g, '')
    .replace(/[әғқңөұүһіёў]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

const FOLDED: Readonly<Record<string, string>> = {
  ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ё: 'е', ў: 'у',
};

/**
 * Folds further, for searching only: letters that are typed for one another or left out in Latin letters become one
 * (ы, й and і are и; э is е; щ is ш; ь and ъ are dropped). Stored search texts and what a reader types pass through it.
 */
export function foldForSearch(text: string): string {
  return fold(text).replace(/[ьъ]/g, '').replace(/[ыйэщ]/g, (letter) => SEARCHED_AS[letter] ?? letter);
}

const SEARCHED_AS: Readonly<Record<string, string>> = { ы: 'и', й: 'и', э: 'е', щ: 'ш' };
