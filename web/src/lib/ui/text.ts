import type { Lang } from '@okilet/schema/vocabulary';

/** A text of the API: what it says, and in which language. */
export interface Said {
  readonly value: string;
  readonly lang: Lang;
  readonly machine?: boolean;
}
