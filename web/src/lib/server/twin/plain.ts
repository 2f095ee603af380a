import type { Said } from '#lib/ui/text.ts';

/** A text without the marks of where a word may break, which only a page needs; empty where there is none. */
export function plainText(text: Pick<Said, 'value'> | null): string {
  return text?.value.replaceAll('\u00ad', '') ?? '';
}
