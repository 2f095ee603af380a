import type { Lang } from '@okilet/schema/vocabulary';
import { fold } from '@okilet/schema/fold';
import type { Said } from '#lib/ui/text.ts';

interface Term {
  readonly id: string;
  readonly name: Said;
  readonly definition: Said;
}

/** Terms by their first letter, in the order of the alphabet of the language; those that hold the text in name or meaning. */
export function termsOf<T extends Term>(terms: readonly T[], asked: string, lang: Lang): readonly { readonly letter: string; readonly terms: readonly T[] }[] {
  const wanted = fold(asked);
  const collator = new Intl.Collator(lang);
  const found = terms
    .filter(({ name, definition }) => fold(`${name.value} ${definition.value}`).includes(wanted))
    .toSorted((a, b) => collator.compare(a.name.value, b.name.value));
  const letters = Map.groupBy(found, ({ name }) => name.value.charAt(0).toLocaleUpperCase(lang));
  return [...letters].map(([letter, list]) => ({ letter, terms: list }));
}
