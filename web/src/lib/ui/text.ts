import type { Lang } from '@okilet/schema/vocabulary';

/** A text of the API: what it says, and in which language. */
export interface Said {
  readonly value: string;
  readonly lang: Lang;
  readonly machine?: boolean;
}

/** What a text says without the marks of where a word may break, for labels, choices and names of files; empty where there is none. */
export function plainText(text: Pick<Said, 'value'> | null | undefined): string {
  return text?.value.replaceAll('\u00ad', '') ?? '';
}
