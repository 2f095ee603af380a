import type { Lang } from '@okilet/schema/vocabulary';

declare global {
  namespace App {
    /** What a page says when it cannot be shown. */
    interface Error {
      message: string;
      /** What was looked for, and ids near the one asked. */
      missing?: { readonly kind: MissingKind; readonly id: string; readonly near: readonly string[] };
    }
    interface Locals {
      lang: Lang;
    }
    interface PageData {
      /** Parts of the page that skip links lead to. */
      parts?: readonly ('filters' | 'results')[];
    }
  }
  type MissingKind = 'page' | 'framework' | 'function' | 'body' | 'document' | 'provision' | 'place' | 'claim' | 'demand' | 'source' | 'finding' | 'level';
}

export {};
