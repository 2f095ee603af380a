import type { Facts } from '@okilet/schema/facts';
import type { World } from '../../src/analysis/index.ts';

/** One answer that is measured: what is asked of the API, and the judging behind it. */
export interface Answer {
  /** What is measured, as the table says it. */
  readonly title: string;
  /** The frameworks whose facts it is judged from. */
  readonly frameworks: readonly string[];
  /** The body of the request. */
  readonly request: { readonly documentId: string; readonly operationName?: string; readonly variables: Readonly<Record<string, unknown>> };
  /** The judging alone; its facts are those of the frameworks, in their order. */
  readonly judge: (world: World, facts: readonly Facts[]) => unknown;
}
