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
