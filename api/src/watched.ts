import { getOperationAST, type DocumentNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Metrics } from './front/metrics.ts';
import type { Log } from './log.ts';

interface Watch {
  readonly log: Log;
  readonly metrics: Metrics | undefined;
  /** Documents of the site: only their names are counted apart, so that strangers cannot fill the memory with names. */
  readonly trusted: ReadonlySet<DocumentNode>;
}

/** Logs and counts every query that is run, with its name and how it ended. */
export function watched({ log, metrics, trusted }: Watch): Plugin {
  return {
    onExecute: ({ args }) => {
      const { document, operationName } = args as { readonly document: DocumentNode; readonly operationName?: string | null };
      const started = performance.now();
      return {
        onExecuteDone: ({ result }) => {
          const ms = performance.now() - started;
          const outcome = 'errors' in result && result.errors?.length ? 'errors' : 'data';
          const name = (trusted.has(document) && getOperationAST(document, operationName)?.name?.value) || 'open';
          metrics?.query(name, outcome, ms / 1000);
          log.info('query', { query: name, outcome, ms: Math.round(ms) });
        },
      };
    },
  };
}
