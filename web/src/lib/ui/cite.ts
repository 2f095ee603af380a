import type { Lang, Verification } from '@okilet/schema/vocabulary';
import type { IconName } from './icons.ts';
import type { Said } from './text.ts';

/** Where a fact stands, as the fragment `Cited` asks for it. */
export interface Cited {
  readonly verification: Verification;
  readonly quote: string | null;
  readonly lang: Lang | null;
  readonly provision: {
    readonly id: string;
    readonly path: string;
    readonly edition: string | null;
    readonly url: string | null;
    readonly label: Said;
    readonly document: { readonly id: string; readonly title: Said; readonly number: string | null; readonly url: string | null };
  };
}

export const VERIFICATION_ICON: Readonly<Record<Verification, IconName>> = { TEXT: 'checked', SECONDARY: 'second', RECALL: 'memory' };

/** A place that a line of citations names. */
export interface PlaceCited {
  readonly provision: { readonly id: string; readonly label: Said; readonly document: { readonly id: string; readonly number: string | null; readonly title: Said } };
}
