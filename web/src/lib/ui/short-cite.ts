import type { Verification } from '@okilet/schema/vocabulary';
import type { Said } from './text.ts';

/** A citation as the fragment `ShortCite` asks for it. */
export interface ShortCite {
  readonly verification: Verification;
  readonly provision: {
    readonly id: string;
    readonly edition: string | null;
    readonly label: Said;
    readonly document: { readonly id: string; readonly number: string | null; readonly title: Said };
  };
}
